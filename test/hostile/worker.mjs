/** Treats files in a process of its own, which may be killed. */
const [bundle, ...numbers] = process.argv.slice(2);
const { watch } = await import(bundle);
watch(
  numbers.map(Number),
  (begun) => process.send({ begun }),
  (treated) => process.send({ treated }),
);
process.disconnect();
