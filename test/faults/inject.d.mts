export type Fault = 'short' | 'lying' | 'ENOSPC' | 'EIO' | 'EDQUOT' | 'kill';
export declare const faults: readonly Fault[];
export declare function inject(options: {
  readonly folder: string;
  readonly at: number;
  readonly fault: Fault | undefined;
  readonly kill?: () => void;
  readonly descriptors?: readonly number[];
}): { readonly calls: readonly string[]; readonly restore: () => void };
