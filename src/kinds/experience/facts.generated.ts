/* Generated from schemas/experience.schema.json by `npm run generate`. */

/**
 * 一项做法的经验材料：做法、成效和体会，报送稿、公开稿都从这里生成。
 */
export interface Experience {
  /**
   * 固定写 experience，表示经验材料。
   */
  kind: 'experience';
  /**
   * 固定写 1，由程序填写。
   */
  schemaVersion: 1;
  /**
   * 材料写到哪一年的工作，写四位年份。
   */
  reportYear?: number;
  /**
   * 材料里的数据统计到哪一天。
   */
  dataAsOf?: string;
  /**
   * 材料写的是哪个地方、哪个机关。每年基本不变，可沿用年度报告。
   */
  authority?: {
    /**
     * 材料写的是哪个机关的做法，写全称。
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
   * 这份材料是应谁的要求写的，要多长、什么时候交。只供核对，不写进材料。
   */
  call?: {
    /**
     * 征集、约稿的单位；自己写的不填。
     */
    by?: string;
    /**
     * 材料作什么用。
     */
    occasion?: string;
    /**
     * 不超过多少字，标点计算在内；没有限制的不写。
     */
    characters?: number;
    /**
     * 最迟哪天交。
     */
    deadline?: string;
  };
  /**
   * 今年要出的几个版本；用哪个就写哪个。
   */
  editions?: {
    submitted?: Edition;
    public?: Edition;
    consultation?: Edition;
    review?: Edition;
  };
  /**
   * 各部分的先后、标题和写法。不写就按通行写法。
   */
  structure?: {
    /**
     * 按成稿的先后排列；没列出的部分按做法、成效、体会的次序接在后面。
     *
     * Items: 一个部分的标题和写法。
     */
    parts?: {
      /**
       * 材料的一个部分。
       */
      part: 'practices' | 'results' | 'insights';
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
       * 只对“主要体会”有用；不写为各成一段。
       */
      form?: 'paragraphs' | 'inline' | 'headings';
      /**
       * 只对“工作成效”有用：不单设一级标题，接在主要做法的末尾。
       */
      within?: 'practices';
    }[];
  };
  /**
   * 正标题一般是两句对起来的话，副标题写明是哪里的、什么材料。
   */
  title?: {
    /**
     * 不加标点；两句之间由程序空一字，一行放不下的各占一行。只有一句的，写在这里。
     */
    first?: string;
    /**
     * 不加标点，字数最好与前半句相同；只有一句的不写。
     */
    second?: string;
    /**
     * 不带破折号，破折号由程序加；没有就不写。
     */
    subtitle?: string;
  };
  /**
   * 写在副标题下面的单位；不署名的不写。
   */
  byline?: string;
  /**
   * 正文开头的话，最后写也可以。
   */
  opening?: {
    /**
     * 交代背景、问题和总的做法；荣誉写在“所获荣誉”里，由程序接在后面。
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
   * 与这项工作有关的表彰、入选的示范和典型，写在开头。
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
   * 怎么做的。写具体的人、事、办法，别的地方看了能照着做。
   */
  practices?: {
    /**
     * 标题下的第一段，可不写。
     */
    lead?: string;
    /**
     * 一条写一个方面，材料可以整段粘贴。
     */
    sections?: Section[];
  };
  /**
   * 做了以后有什么变化，用数字和事例说话；没有单写一个部分的，不填。
   */
  results?: {
    /**
     * 标题下的第一段，可不写。
     */
    lead?: string;
    /**
     * 一条写一个方面，材料可以整段粘贴。
     */
    sections?: Section[];
  };
  /**
   * 从做法和成效里得出的认识，要对得上前面写的事；没有就不填。
   */
  insights?: {
    /**
     * 标题下的第一段，可不写。
     */
    lead?: string;
    /**
     * 一条写一点。
     *
     * Items: 一条体会。
     */
    list?: {
      /**
       * 每条设小标题时才写；不写序号，不加句末标点。
       */
      heading?: string;
      /**
       * 这条体会的第一句，自带标点；没有就不写。
       */
      lead?: string;
      /**
       * 体会的内容，自带句末标点；只有一句的，写在这里。
       */
      text: string;
      withhold?: Withhold;
    }[];
  };
  /**
   * 写在最后的一段，如下一步打算；没有就不填。
   */
  ending?: {
    /**
     * 最后的一段或者几段。
     *
     * Items: 一个自然段，不换行。
     */
    paragraphs?: string[];
  };
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
   * 在网站、刊物上刊发时的信息。
   */
  publication?: {
    /**
     * 打算哪天刊发。
     */
    plannedDate?: string;
    /**
     * 刊发以后填写。
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
 * 一份材料自己的要素；不写的按通行做法。
 */
export interface Edition {
  /**
   * 写在署名下面的日期；材料不署日期的不写。
   */
  dateOfIssue?: string;
  /**
   * 实际送出的日期，供对照征集截止日期。
   */
  sentDate?: string;
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
 * 一条做法。
 */
export interface Section {
  /**
   * 不写序号，不加句末标点；写出做法，不写空话。
   */
  heading?: string;
  /**
   * 小标题下的自然段；只有一段时接排在小标题后面。
   *
   * Items: 一个自然段，不换行。
   */
  paragraphs?: string[];
  /**
   * 一条做法再分的一条一条，序号由程序加。
   */
  items?: Measure[];
  /**
   * 成效跟着做法写的，写在这里，印在这条做法的末尾；成效单写一个部分的不写。
   *
   * Items: 一个自然段，不换行。
   */
  results?: string[];
  withhold?: Withhold;
}
/**
 * 一条具体做法。
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
