/* Generated from the schemas of all kinds by `npm run generate`. */

/**
 * 一个机关一个年度的法治政府建设情况，各报送版和公开版都从这里生成。
 */
export interface SharedFacts {
  /**
   * 报告哪一年的工作，写四位年份。次年年初报送的，写上一年。
   */
  reportYear?: number;
  /**
   * 全篇数据统计到哪一天。成文日期在年底以前的必须写明。
   */
  dataAsOf?: string;
  /**
   * 写报告的机关和与它有关的机关。每年基本不变，可沿用上年。
   */
  authority?: {
    /**
     * 署名、标题用的全称。
     */
    name?: string;
    /**
     * 正文里的简称。
     */
    shortName?: string;
    /**
     * 决定报给谁、由谁署名、怎样结尾。
     */
    level?: 'province' | 'city' | 'county' | 'township' | 'department';
    /**
     * 正文里怎样称呼本地或本机关，可在正文里写成{自称}。
     */
    selfReference?: string;
    /**
     * 与本级政府联合署名的党委；部门不写。
     */
    partyCommittee?: {
      /**
       * 公文署名用的全称或者规范化简称。
       */
      name?: string;
      /**
       * 正文和主送机关里用的简称。
       */
      shortName?: string;
    };
    /**
     * 听取报告的人大常委会；部门、乡镇不写。
     */
    congress?: {
      /**
       * 公文署名用的全称或者规范化简称。
       */
      name?: string;
      /**
       * 正文和主送机关里用的简称。
       */
      shortName?: string;
    };
    /**
     * 报告要报给的上级。部门写本级党委、政府和上一级主管部门。
     */
    superior?: {
      /**
       * 主送机关里的简称。
       */
      partyCommittee?: string;
      /**
       * 主送机关里的简称。
       */
      government?: string;
      /**
       * 只有部门要写。
       */
      department?: string;
    };
    /**
     * 收抄送件的法治建设议事协调机构办公室。
     */
    supervisionOffice?: string;
    /**
     * 版记里印发公文的办公室（厅）。
     */
    printingOffices?: {
      /**
       * 联合行文由党委主办时用。
       */
      party?: string;
      /**
       * 本机关自己行文时用。
       */
      own?: string;
    };
    /**
     * 发文字号里的代字，照本机关历年用的写。
     */
    agencyCodes?: {
      /**
       * 联合行文由党委主办时用。
       */
      party?: string;
      /**
       * 本机关自己行文时用。
       */
      own?: string;
    };
  };
  /**
   * 密级、份号、紧急程度，一般没有。
   */
  document?: {
    /**
     * 涉密公文才有，6位数字。
     */
    copyNumber?: string;
    /**
     * 定密程序确定的密级。
     */
    securityClassification?: '秘密' | '机密' | '绝密';
    /**
     * 数字用阿拉伯数字。
     */
    classificationPeriod?: string;
    /**
     * 确有必要才写。
     */
    urgency?: '加急' | '特急';
  };
  /**
   * 在网站公开时，正文上方目录栏里的内容。
   */
  publication?: {
    /**
     * 应在次年4月1日之前。
     */
    plannedDate?: string;
    /**
     * 公开以后填写。
     */
    publishedDate?: string;
    /**
     * 网站目录的发布机构，不写就用机关全称。
     */
    publisher?: string;
    /**
     * 在哪里公开。
     */
    channel?: string;
    /**
     * 网站目录的索引号。
     */
    indexNumber?: string;
    /**
     * 网站目录的主题分类。
     */
    category?: string;
    /**
     * 网站目录的体裁。
     */
    genre?: string;
    /**
     * 网站目录的有效性。
     */
    validity?: string;
  };
  /**
   * 稿子走过的程序，每一步写日期和由谁办理。
   */
  approval?: {
    /**
     * 哪次会议审议通过。
     */
    meeting?: {
      /**
       * 这件事完成的日期。
       */
      date?: string;
      /**
       * 会议名称、处室或者人员职务姓名。
       */
      by?: string;
    };
    /**
     * 谁作的审核。
     */
    legalReview?: {
      /**
       * 这件事完成的日期。
       */
      date?: string;
      /**
       * 会议名称、处室或者人员职务姓名。
       */
      by?: string;
    };
    /**
     * 公开以前必须做。
     */
    secrecyReview?: {
      /**
       * 这件事完成的日期。
       */
      date?: string;
      /**
       * 会议名称、处室或者人员职务姓名。
       */
      by?: string;
    };
    /**
     * 主要负责人审核签字。
     */
    signedBy?: {
      /**
       * 这件事完成的日期。
       */
      date?: string;
      /**
       * 会议名称、处室或者人员职务姓名。
       */
      by?: string;
    };
  };
  /**
   * 本年度的主要数据。写一次，正文里可以写成{名称}，由程序填数；直接打在正文里的数字也可以。
   *
   * Items: 一项数据。
   */
  indicators?: {
    /**
     * 由程序按名称生成，改名后不变，不用填写。
     */
    id?: string;
    /**
     * 只用汉字、字母和数字，正文里用它来引用。
     */
    name: string;
    /**
     * 只写数字，单位写在“单位”里；由其他数据算出来的不写。
     */
    value?: number;
    /**
     * 写在数字后面的单位。
     */
    unit?: string;
    /**
     * 不是确数时选一个。
     */
    approx?: '约' | '余' | '多' | '超过';
    /**
     * 上一年的同一数字，写了就能用{名称同比}、{名称上年}。
     */
    previous?: number;
    /**
     * 算出来的数保留几位小数，不写为最多两位。
     */
    decimals?: number;
    /**
     * 哪个单位报的，供核对。
     */
    source?: string;
    /**
     * 写各分项的名称，由程序相加。
     *
     * Items: 另一项数据的名称。
     */
    sumOf?: string[];
    /**
     * 先写分子，后写分母，由程序算出百分比。
     *
     * @minItems 2
     * @maxItems 2
     *
     * Items: 另一项数据的名称。
     */
    ratioOf?: [string, string];
  }[];
  /**
   * 附在正文后面的表格或文字。
   *
   * Items: 一个附件。
   */
  annexes?: {
    /**
     * 不加书名号，不加句末标点。
     */
    title: string;
    /**
     * 附件里的文字。
     *
     * Items: 一个自然段，不换行。
     */
    paragraphs?: string[];
    /**
     * 附件里的表格。
     */
    table?: {
      /**
       * 从左到右的各栏。
       *
       * Items: 一栏。
       */
      columns?: {
        /**
         * 表头里的文字。
         */
        heading: string;
        /**
         * 相对宽度，不写为1；各栏都不写的，各栏按最长的内容定宽。
         */
        width?: number;
      }[];
      /**
       * 从上到下的各行，每行的格数与栏数相同；格里可以写{指标}。
       */
      rows?: string[][];
      /**
       * 表下面的说明。
       */
      note?: string;
    };
  }[];
  /**
   * 上次填写停在哪一题，由程序记录，接着填时从这里开始。
   */
  stoppedAt?: string;
  /**
   * 哪些地方暂时没有内容、没写完，哪些内容要再核实，由程序记录。
   *
   * Items: 一处标记。
   */
  marks?: {
    /**
     * 由程序填写。
     */
    path: string;
    /**
     * 暂缺是还没有，待核实是有了但要再确认，没写完是填写中断时留下的半截文字，不涉及是本机关没有这一项。
     */
    state: '暂缺' | '待核实' | '没写完' | '不涉及';
    /**
     * 找谁核实、缺什么。
     */
    note?: string;
  }[];
  /**
   * 正文已经定稿，在页面上定稿时由程序记录；再改正文要先取消定稿。公文要素不锁。
   */
  final?: {
    /**
     * 哪一天定的。
     */
    on: string;
  };
  /**
   * 报前检查提出、经批准保留不改的地方，在页面上按“保留”时由程序记录；也可以写在旁边的豁免清单里，两处都算。
   *
   * Items: 一处保留不改的地方。
   */
  waivers?: {
    /**
     * 规则的编号，见 fazhi rules。
     */
    rule: string;
    /**
     * JSON 指针，连同它下面的都算。
     */
    path?: string;
    /**
     * 提出问题的那句话里的原文，位置变了也对得上。
     */
    quote?: string;
    /**
     * 为什么保留不改。
     */
    reason: string;
    /**
     * 谁批准的。
     */
    approvedBy: string;
    /**
     * 到哪一天为止，当天有效。
     */
    expires: string;
  }[];
  elements?: Edition;
}
/**
 * 一件公文自己的要素；不写的按层级和版本的通行做法。
 */
export interface Edition {
  /**
   * 机关代字、年份、顺序号。
   */
  documentNumber?: {
    /**
     * 不写就用发文机关的代字。
     */
    agencyCode?: string;
    /**
     * 编号的年份，写四位。
     */
    year?: number;
    /**
     * 只写数字，不编虚位。
     */
    serial?: number;
  };
  /**
   * 一般不写，由程序合成；确要另拟时才写。
   */
  title?: string;
  /**
   * 不写就按通行做法。
   *
   * Items: 写规范简称或全称。
   */
  mainRecipients?: string[];
  /**
   * 不写就按通行做法。
   *
   * Items: 写规范简称或全称。
   */
  ccRecipients?: string[];
  /**
   * 上行文要写签发人，联合行文主办机关在前。
   *
   * Items: 一位签发人。
   */
  signatories?: {
    /**
     * 签发人姓名。
     */
    name?: string;
    /**
     * 联合行文时写。
     */
    authority?: string;
  }[];
  /**
   * 会议通过或者负责人签发的日期，联合行文写最后签发的日期。
   */
  dateOfIssue?: string;
  /**
   * 实际送出的日期，应在3月1日之前。
   */
  sentDate?: string;
  /**
   * 三个以上机关联合行文，或者与别的机关联合行文时写，用署名用的全称，按先后写；本级党委、政府或者本机关排在前面，由程序写。
   *
   * Items: 署名用的全称。
   */
  jointAuthorities?: string[];
  /**
   * 用白纸印的不要版头：不印发文机关标志、发文字号、签发人和红线，密级、份号、紧急程度照印。不写就有版头。
   */
  headerBlock?: 'printed' | 'none';
  /**
   * 联合行文时，并列各机关还是只用主办机关。
   */
  authorityMark?: 'joint' | 'lead';
  /**
   * 不写就按通行做法；写成空白就不要结尾。
   */
  closing?: string;
  /**
   * 不写就用发文机关的办公室。
   */
  printingOffice?: string;
  /**
   * 送往印刷的日期。
   */
  printDate?: string;
  /**
   * 盖章和不盖章的署名排法不同。
   */
  sealed?: boolean;
  /**
   * 写在附注里的联系人和电话。
   */
  contact?: {
    /**
     * 联系人姓名。
     */
    name?: string;
    /**
     * 办公电话。
     */
    phone?: string;
  };
  /**
   * 会议报告稿上署的职务和姓名。
   */
  reporter?: string;
}
