export interface Save {
  readonly files: Readonly<Record<string, string>>;
  readonly earlier?: readonly string[];
  readonly argv: readonly string[];
  readonly stdout?: string;
}
export declare const saves: Readonly<Record<string, Save>>;
export declare function inFolder(folder: string, argv: readonly string[]): string[];
