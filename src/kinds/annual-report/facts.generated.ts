/* Generated from schemas/annual-report.schema.json by `npm run generate`. */

/**
 * 一个机关一个年度的法治政府建设情况，各报送版和公开版都从这里生成。
 */
export interface AnnualReport {
  /**
   * 固定写 annual-report，表示年度报告。
   */
  kind: 'annual-report';
  /**
   * 固定写 1，由程序填写。
   */
  schemaVersion: 1;
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
   * 今年要出的几个版本，每一个都是一件单独的公文；用哪个就写哪个。
   */
  editions?: {
    superior?: Edition;
    committee?: Edition;
    congress?: Edition;
    'congress-session'?: Edition;
    local?: Edition;
    line?: Edition;
    public?: Edition;
    consultation?: Edition;
    review?: Edition;
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
   * 各部分的先后、标题和写法。不写就按通行写法。
   */
  structure?: {
    /**
     * 标题由机关名称、年度和写法合成，不用自己打。
     */
    titleForm?:
      | 'about-annual-situation'
      | 'about-situation'
      | 'annual-report'
      | 'situation-report'
      | 'work-report'
      | 'about-work';
    /**
     * 按成稿的先后排列；没列出的部分按通行次序接在后面。
     *
     * Items: 一个部分的标题和写法。
     */
    parts?: {
      /**
       * 法定内容的一个部分。
       */
      part: 'measures' | 'shortcomings' | 'leadership' | 'plan' | 'otherMatters';
      /**
       * 一级标题的文字，不写序号；不写就用通行标题。
       */
      heading?: string;
      /**
       * 这部分不设总标题，各节直接作一级标题。
       */
      noHeading?: boolean;
      /**
       * 不写时，小标题下只有一段的接排，有几段的另起一行。
       */
      headings?: 'run-in' | 'own-line';
      /**
       * 一级标题下的小标题用哪种序号；不写为（一）。
       */
      ordinals?: '（一）' | '1.';
      /**
       * “一是…二是…”写在一段里，还是各成一段；不写为写在一段里。
       */
      points?: 'inline' | 'paragraphs';
      /**
       * 只对“不足和原因”有用；不写为连着写。
       */
      form?: 'inline' | 'headings';
      /**
       * 只对“不足和原因”有用：不单设一级标题，放在主要举措的末尾。
       */
      within?: 'measures';
    }[];
  };
  /**
   * 正文开头的话，最后写也可以。
   */
  opening?: {
    /**
     * 可以写指导思想、工作依据、总体情况，各处写法不同，照自己的写。
     *
     * Items: 一个自然段，不换行。
     */
    paragraphs?: string[];
    /**
     * 引出正文的一句，不写就由程序写；写成空白就不要过渡句。
     */
    transition?: string;
  };
  /**
   * 本年度获得的表彰、入选的示范和典型。
   */
  honours?: {
    /**
     * 写在各项荣誉前面。
     */
    lead?: string;
    /**
     * 每项一句，照原样写。
     *
     * Items: 一项荣誉。
     */
    clauses?: {
      /**
       * 一个分句，带上主语和“获评”“入选”一类的词。
       */
      text: string;
      /**
       * 证书或文件上的名称。
       */
      title?: string;
      /**
       * 授予机关的级别。
       */
      level?: '国家级' | '省级' | '市级' | '县级';
      /**
       * 授予的机关。
       */
      awardedBy?: string;
    }[];
    /**
     * 写在各项荣誉后面。
     */
    tail?: string;
  };
  /**
   * 上一年度推进法治政府建设做了什么、有什么效果，写具体事、写数字。
   */
  measures?: {
    /**
     * 标题下的第一段，可不写。
     */
    lead?: string;
    /**
     * 一节写一个方面，材料可以整段粘贴。
     */
    sections?: Section[];
  };
  /**
   * 党政主要负责人上一年度履行推进法治建设第一责任人职责的情况，写人的动作：主持、研究、批示、督办，带次数和日期。
   */
  leadership?: {
    /**
     * 标题下的第一段，可不写。
     */
    lead?: string;
    /**
     * 一条写一件事或一个方面。
     *
     * Items: 党委或政府主要负责人的一项履职情况。
     */
    items?: {
      /**
       * 写的是哪一位主要负责人；报给不同机关时据此取舍。
       */
      role?: 'party' | 'government';
      /**
       * 对应哪一项职责，可不写。
       */
      duty?: '组织领导' | '决策与制度' | '履职与执法' | '督促与监督' | '尊重司法' | '学法普法';
      /**
       * 不写序号，不加句末标点；不要小标题的就不写。
       */
      heading?: string;
      /**
       * 在“一是”之前的话；没有分项的，全文都写在这里。
       */
      intro?: string;
      /**
       * 写成“一是…二是…”的几句，序词由程序加，按次序写就行。
       */
      points?: Point[];
      /**
       * 最后一个分项之后的话，一般不用写。
       */
      outro?: string;
      /**
       * 会议、批示等的时间，供核对。
       */
      date?: string;
      /**
       * 会议、批示等的次数，供核对。
       */
      count?: number;
      withhold?: Withhold;
    }[];
  };
  /**
   * 上一年度存在的不足和原因，原因不能少。
   */
  shortcomings?: {
    /**
     * 写在各条不足前面。
     */
    lead?: string;
    /**
     * 一条写一个不足。
     *
     * Items: 一个不足和它的原因。
     */
    list?: {
      /**
       * 由程序按文字生成，不用填写。
       */
      id?: string;
      /**
       * 每条设小标题时才写。
       */
      heading?: string;
      /**
       * 存在什么不足，写具体。
       */
      problem?: string;
      /**
       * 为什么会这样，写成能接在不足后面的话。
       */
      cause?: string;
      withhold?: Withhold;
    }[];
    /**
     * 几条不足原因相同的，可以只写一次。
     */
    sharedCause?: string;
    /**
     * 写在各条不足后面。
     */
    tail?: string;
  };
  /**
   * 下一年度推进法治政府建设的主要安排。
   */
  plan?: {
    /**
     * 标题下的第一段，可不写。
     */
    lead?: string;
    /**
     * 一项写一件事。
     *
     * Items: 下一年度的一项安排。
     */
    list?: {
      /**
       * 不写序号，不加句末标点。
       */
      heading?: string;
      /**
       * 准备做什么、做到什么程度。
       */
      text?: string;
      /**
       * 写成“一是…二是…”的几句，序词由程序加。
       */
      points?: Point[];
      /**
       * 对应的不足，从列表里选，可不写。
       *
       * Items: 由程序填写。
       */
      addresses?: string[];
      /**
       * 只在送审稿里出现。
       */
      leadDepartment?: string;
      /**
       * 只在送审稿里出现，怎样写都行。
       */
      deadline?: string;
      withhold?: Withhold;
    }[];
    /**
     * 写在各项安排后面，可不写。
     */
    tail?: string;
  };
  /**
   * 上年报告里说要做的事做得怎样。只供核对，不写进报告。
   *
   * Items: 上年说要做的一件事。
   */
  previousPlan?: {
    /**
     * 上年报告里的原话。
     */
    text?: string;
    /**
     * 到年底做得怎样。
     */
    status?: '已完成' | '正在推进' | '未完成' | '已调整';
    /**
     * 没有完成或者有调整的，写明原因。
     */
    note?: string;
    /**
     * 今年的报告在哪些小标题下写到这件事，从列表里选，可不写。
     *
     * Items: 报告里的小标题。
     */
    toldIn?: string[];
  }[];
  /**
   * 有就写，没有就不写。
   */
  otherMatters?: {
    /**
     * 其他需要报告的情况。
     *
     * Items: 一个自然段，不换行。
     */
    paragraphs?: string[];
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
/**
 * 主要举措里的一节。
 */
export interface Section {
  /**
   * 对应《法治政府建设实施纲要》的哪几个部分，可多选，可不选。
   *
   * Items: 当年适用的纲要的一个部分。
   */
  areas?: string[];
  /**
   * 不写序号，不加句末标点。
   */
  heading?: string;
  /**
   * 节标题下的自然段；只有一段时接排在标题后面。
   *
   * Items: 一个自然段，不换行。
   */
  paragraphs?: string[];
  /**
   * 节里的一条一条，序号由程序加。
   */
  items?: Measure[];
  withhold?: Withhold;
}
/**
 * 一条举措。
 */
export interface Measure {
  /**
   * 不写序号，不加句末标点；不要小标题的就不写。
   */
  heading?: string;
  /**
   * 在“一是”之前的话；没有分项的，全文都写在这里。
   */
  intro?: string;
  /**
   * 写成“一是…二是…”的几句，序词由程序加，按次序写就行。
   */
  points?: Point[];
  /**
   * 最后一个分项之后的话，一般不用写。
   */
  outro?: string;
  /**
   * 哪个单位的材料，供核对。
   */
  source?: string;
  withhold?: Withhold;
}
/**
 * “一是…二是…”里的一句。
 */
export interface Point {
  /**
   * 分项开头的短句，自带标点；没有就不写。
   */
  lead?: string;
  /**
   * 分项的内容，自带句末标点。
   */
  text: string;
  withhold?: Withhold;
}
/**
 * 这一处不写进哪些版本，要写理由。
 */
export interface Withhold {
  /**
   * 一般只选公开稿。
   *
   * Items: 不出现的版本。
   */
  from: 'public'[];
  /**
   * 为什么不公开。
   */
  reason: string;
}
