/** 指标: one figure of the year, as the facts hold it. */
export interface Indicator {
  readonly name: string;
  readonly value?: number;
  readonly unit?: string;
  readonly approx?: '约' | '余' | '多' | '超过';
  readonly previous?: number;
  /** Decimals to print; without it a stated value is printed as stated, a computed one with at most two. */
  readonly decimals?: number;
  readonly sumOf?: readonly string[];
  readonly ratioOf?: readonly string[];
}
