const telling =
  /原因|因[^此而]|由于|导致|致使|造成|主要是(?![：:])|源于|受.{1,20}(影响|制约|限制)|随着.{1,40}(难以|不能|跟不上)|难以/u;

/** Whether a text tells why something is so: 因编制原因, 由于…, 导致, 受…影响, 随着…难以适应. */
export function tellsCause(text: string): boolean {
  return telling.test(text);
}
