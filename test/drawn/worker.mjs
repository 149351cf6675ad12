/** Renders cases so many times in a process of its own, which may be killed. */
const [bundle, ...numbers] = process.argv.slice(2);
const [seed, first, end, times] = numbers.map(Number);
const { draw, warmUp } = await import(bundle);
await warmUp();
for (let time = 0; time < times; time += 1)
  await draw(
    [seed, first, end],
    (begun) => process.send({ begun }),
    (drawn) => process.send({ drawn }),
  );
process.disconnect();
