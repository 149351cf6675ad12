/* Generated from schemas/key-points.schema.json by `npm run generate`. */

/**
 * 一个机关一年的法治政府建设工作要点或者工作安排，印发稿、公开稿都从这里生成。
 */
export interface KeyPoints {
  /**
   * 固定写 key-points，表示工作要点。
   */
  kind: 'key-points';
  /**
   * 固定写 1，由程序填写。
   */
  schemaVersion: 1;
  /**
   * 安排哪一年的工作，写四位年份。
   */
  reportYear?: number;
  /**
   * 要点是哪个机关的，和与它有关的机关。每年基本不变，可沿用上年。
   */
  authority?: {
    /**
     * 要点是哪个机关的工作要点，写全称。
     */
    name?: string;
    /**
     * 正文里的简称。
     */
    shortName?: string;
    /**
     * 机关是哪一级的。
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
     * 上级机关。正文里写{领导}的才用得上。
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
     * 本级法治建设议事协调机构的办公室。
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
   * 今年要出的几个版本；用哪个就写哪个。
   */
  editions?: {
    issued?: Edition;
    public?: Edition;
    consultation?: Edition;
    review?: Edition;
  };
  /**
   * 印发要点的通知，一页纸：标题、主送机关、一段正文、署名。发文字号、主送机关和日期写在“报送和公开的版本”里。
   */
  notice?: {
    /**
     * 常由政府办公室印发，与要点是哪个政府的无关。不写就用发文机关。
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
       * 发文字号里的代字，照这个机关历年用的写。
       */
      agencyCode?: string;
    };
    /**
     * 通知的标题里，要点的名称加不加书名号。不写为加。
     */
    titleForm?: 'quoted' | 'bare';
    /**
     * 写在“已经”后面的机关或者会议。由办公室印发政府的要点，应当写。
     */
    approvedBy?: string;
    /**
     * 机关用“同意”，会议用“审议通过”。不写为“同意”。
     */
    approvalForm?: 'agreed' | 'passed';
    /**
     * 接在“现印发给你们，”后面，自带句末标点；不写就由程序写“请认真贯彻执行”。
     */
    request?: string;
    /**
     * 一般不写，由程序合成；一句话说不完的才自己写，照样印。
     */
    text?: string;
  };
  /**
   * 标题、序号、责任分工各怎样写。不写就按通行写法。
   */
  structure?: {
    /**
     * 用通知印发的，通知在前，要点另起一页附在后面；单独成文的，要点自己就是一件公文。不写为用通知印发。
     */
    form?: 'notice' | 'alone';
    /**
     * 要点的标题由地名或者机关名称、年度和写法合成，不用自己打。不写为第一种。
     */
    titleForm?:
      | 'place-year-points'
      | 'place-year-implementation'
      | 'place-annual-arrangement'
      | 'year-place-points'
      | 'year-place-arrangement'
      | 'place-year-tasks';
    /**
     * 标题开头写的地方或者机关。不写时，政府用地名，部门用机关全称。
     */
    place?: string;
    /**
     * 各条要点的序号，是从头编到尾，还是每个部分重新编。不写为从头编到尾。
     */
    numbering?: 'continuous' | 'each-part';
    /**
     * 各条要点用哪种序号；不写为（一）。
     */
    ordinals?: '（一）' | '1.';
    /**
     * 要点的小标题接在正文前，还是单独成行。不写时，小标题下只有一段的接排，有几段的另起一行。
     */
    headings?: 'run-in' | 'own-line';
    /**
     * “一是…二是…”写在一段里，还是各成一段；不写为写在一段里。
     */
    points?: 'inline' | 'paragraphs';
    /**
     * 每条要点的牵头单位、责任单位和完成时限怎样印。不写为印在括号里；没有填的不印。
     */
    assignments?: 'brackets' | 'own-line' | 'table' | 'none';
    /**
     * 印在括号里、另起一行时怎样说。不写为第一种。
     */
    assignmentWords?: 'labels' | 'responsible' | 'verbs';
    /**
     * 不加书名号，不加句末标点；不写就由程序合成。
     */
    assignmentTable?: string;
  };
  /**
   * 一般不写，由程序合成；确要另拟时才写。
   */
  title?: string;
  /**
   * 写在要点标题下面，自带圆括号；用通知印发的一般不写。
   */
  caption?: string;
  /**
   * 正文开头的话，最后写也可以。
   */
  opening?: {
    /**
     * 写总的要求、依据和重点；单设“总体要求”一个部分的，可不写。
     *
     * Items: 一个自然段，不换行。
     */
    paragraphs?: string[];
    /**
     * 引出正文的一句，没有就不写。
     */
    transition?: string;
  };
  /**
   * 按成稿的先后排列。整篇要点可以一次粘贴进来。
   */
  parts?: Part[];
  /**
   * 写在各部分后面的一段，可不写。
   */
  tail?: string;
  /**
   * 附在要点后面的表格或文字；责任分工表由程序做，不用写在这里。
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
     * 形成之日起20个工作日内。
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
   * 要点里用到的数据。写一次，正文里可以写成{名称}，由程序填数；直接打在正文里的数字也可以。
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
   * 上年报告说的不足和安排，由程序从上年报告里带来，供各条要点对应。只供核对，不写进要点。
   */
  previousReport?: {
    /**
     * 上年报告的报告年度。
     */
    reportYear?: number;
    /**
     * 上年报告里的各条不足。
     *
     * Items: 一条不足。
     */
    problems?: {
      /**
       * 由程序按文字生成，不用填写。
       */
      id: string;
      /**
       * 上年报告里的原话。
       */
      text?: string;
    }[];
    /**
     * 上年报告里对这一年的各项安排。
     *
     * Items: 一项安排。
     */
    promises?: {
      /**
       * 由程序按文字生成，不用填写。
       */
      id: string;
      /**
       * 上年报告里的原话。
       */
      text?: string;
      /**
       * 上年报告里写明的。
       *
       * Items: 由程序填写。
       */
      addresses?: string[];
    }[];
  };
  /**
   * 上年的各条要点，由程序从上年的要点带来，供对照有没有照抄。不写进要点。
   *
   * Items: 上年的一条要点。
   */
  previousTasks?: {
    /**
     * 上年要点的小标题。
     */
    heading?: string;
    /**
     * 上年要点的原话。
     */
    text?: string;
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
 * 一件公文自己的要素；不写的按通行做法。
 */
export interface Edition {
  /**
   * 机关代字、年份、顺序号。
   */
  documentNumber?: {
    /**
     * 不写就用通知发文机关的代字；单独成文的，用本机关代字。
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
   * 一般不写，由程序合成“关于印发《…》的通知”；确要另拟时才写。
   */
  title?: string;
  /**
   * 通知发给谁。同类机关写统称，各类之间由程序加逗号；单独成文的一般不写。
   *
   * Items: 写规范简称或全称。
   */
  mainRecipients?: string[];
  /**
   * 没有就不写。
   *
   * Items: 写规范简称或全称。
   */
  ccRecipients?: string[];
  /**
   * 下行文不写签发人；确要写的才写。
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
   * 负责人签发的日期；单独成文又经会议通过的，写会议通过的日期。
   */
  dateOfIssue?: string;
  /**
   * 通知由几个机关联合印发时写，用署名用的全称；通知的发文机关排在前面，由程序写。
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
   * 通知一般没有结尾用语，不写就没有。
   */
  closing?: string;
  /**
   * 不写就用通知发文机关的办公室；由办公室发文的，就是它自己。
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
}
/**
 * 一个部分，用“一、二、三”编号。
 */
export interface Part {
  /**
   * 一级标题的文字，不写序号。
   */
  heading?: string;
  /**
   * 标题下、各条要点前的自然段；“总体要求”一类不分条的部分，全写在这里。
   *
   * Items: 一个自然段，不换行。
   */
  paragraphs?: string[];
  /**
   * 一条写一件事，序号由程序加。可以整段粘贴。
   */
  tasks?: Task[];
  withhold?: Withhold;
}
/**
 * 一条要点：一件要做的事。
 */
export interface Task {
  /**
   * 不写序号，不加句末标点。用动词开头，一看就知道做什么。
   */
  heading?: string;
  /**
   * 做什么、做到什么程度，自带句末标点。
   */
  text?: string;
  /**
   * 写成“一是…二是…”的几句，序词由程序加，按次序写就行。
   */
  points?: Point[];
  /**
   * 第一段以后的自然段；只有一段的不写。
   *
   * Items: 一个自然段，不换行。
   */
  paragraphs?: string[];
  /**
   * 这条要点下面再分的一条一条，序号由程序加；没有就不写。
   */
  details?: Detail[];
  /**
   * 写规范简称，几个单位用顿号隔开。
   */
  leadDepartment?: string;
  /**
   * 配合的、按职责分工负责的单位，照本单位的说法写；没有就不写。
   */
  supportDepartments?: string;
  /**
   * 怎样写都行，能写到月的写到月。
   */
  deadline?: string;
  /**
   * 牵头、责任单位和时限分不开的，照原话写，不带括号；写了它，上面三项只供核对。
   */
  assignment?: string;
  /**
   * 回应上年报告里的哪条不足、哪项安排，从列表里选，可不写。
   *
   * Items: 由程序填写。
   */
  answers?: string[];
  /**
   * 对应《法治政府建设实施纲要》的哪几个部分，可多选，可不选。
   *
   * Items: 当年适用的纲要的一个部分。
   */
  areas?: string[];
  /**
   * 哪个单位提的，供核对。
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
/**
 * 要点下面的一条。
 */
export interface Detail {
  /**
   * 不写序号，不加句末标点；不要小标题的就不写。
   */
  heading?: string;
  /**
   * 做什么、做到什么程度，自带句末标点。
   */
  text: string;
  /**
   * 写规范简称，几个单位用顿号隔开。
   */
  leadDepartment?: string;
  /**
   * 配合的、按职责分工负责的单位，照本单位的说法写；没有就不写。
   */
  supportDepartments?: string;
  /**
   * 怎样写都行，能写到月的写到月。
   */
  deadline?: string;
  withhold?: Withhold;
}
