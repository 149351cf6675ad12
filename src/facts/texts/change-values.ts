/** A group with each of its values changed; the group itself where none changes. */
export function changeValues(group: object, change: (value: unknown, key: string) => unknown): object {
  const values = group as Readonly<Record<string, unknown>>;
  let changed: Record<string, unknown> | undefined;
  for (const key of Object.keys(values)) {
    const value = change(values[key], key);
    if (value === values[key]) continue;
    changed ??= { ...values };
    changed[key] = value;
  }
  return changed ?? group;
}
