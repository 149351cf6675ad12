import type { Io } from './io.ts';

/** An option of a command, as help and the argument parser read it. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands after the option in help: 文件, 版本. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly multiple?: boolean;
  readonly summary: string;
}

/** What a command was called with, its choices already held against the table. */
export interface Call {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** What a command's module exports; returns the exit code. */
export interface CommandModule {
  readonly run: (call: Call, io: Io) => Promise<number>;
}

/** A command as the table declares it; its module is loaded only when it is called. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** How to call it, after `fazhi`. */
  readonly usage: string;
  readonly example: string;
  /** What must be named after the command; nothing when left out. */
  readonly operands?: string;
  /** The one thing that may be named after the command instead. */
  readonly operand?: string;
  readonly options: Readonly<Record<string, Flag>>;
  readonly load: () => Promise<CommandModule>;
}

/** Exit codes; a contract. */
export const exitCode = { fine: 0, findings: 1, couldNotRun: 2, cancelled: 130 } as const;
