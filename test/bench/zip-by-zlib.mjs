import { crc32, deflateRawSync } from 'node:zlib';

const day = ((2020 - 1980) << 9) | (1 << 5) | 1;

/** The plainest zip that Word opens: every part by node:zlib at level 6, no checks, no options. */
export function zipByZlib(parts) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const deflated = deflateRawSync(bytes, { level: 6 });
    const common = commonFields(path, bytes, deflated);
    locals.push(signature('PK\u0003\u0004'), common, path, deflated);
    directory.push(signature('PK\u0001\u0002\u0014\u0000'), common, directoryFields(offset), path);
    offset += 30 + path.length + deflated.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...locals, entries, endOf(parts.length, entries.length, offset)]);
}

function signature(text) {
  return Buffer.from(text, 'latin1');
}

/** Version, flags, method, time, day, crc, both sizes, length of the name, nothing extra. */
function commonFields(path, bytes, deflated) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(day, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(deflated.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(path.length, 22);
  return fields;
}

function directoryFields(offset) {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(offset, 10);
  return fields;
}

function endOf(count, size, offset) {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
