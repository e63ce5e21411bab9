/** Counts the statements that a client sends, from the bytes it sends. */

/** Takes what one connection sends, in pieces of any size. */
type Listener = (data: Buffer) => void;

/** Calls `message` for each whole message: `head` is how many bytes say how long it is, `lengthOf` reads that. */
function framed(head: number, lengthOf: (at: Buffer) => number, message: (whole: Buffer) => void): Listener {
  let rest: Buffer = Buffer.alloc(0);
  return (data) => {
    rest = rest.length === 0 ? data : Buffer.concat([rest, data]);
    while (rest.length >= head && rest.length >= lengthOf(rest)) {
      const length = lengthOf(rest);
      message(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  };
}

/**
 * PostgreSQL's frontend protocol (documentation, "Message Formats"): after an untyped start-up packet, messages of one
 * byte for the type and four for the length that counts itself. Query and Parse bring a statement each.
 */
export function postgresStatements(count: () => void): Listener {
  let started = false;
  const typed = framed(
    5,
    (at) => 1 + at.readUInt32BE(1),
    (whole) => {
      const type = String.fromCharCode(whole[0] as number);
      if (type === 'Q' || type === 'P') count();
    },
  );
  return (data) => {
    if (started) return typed(data);
    started = true; // the start-up packet is waited for by the server, and so comes alone
  };
}

/** MySQL's protocol (packets of 3 bytes length and a number): a command starts at number 0. COM_QUERY is 3, COM_STMT_PREPARE 22. */
export const mysqlStatements = (count: () => void): Listener =>
  framed(
    4,
    (at) => 4 + at.readUIntLE(0, 3),
    (whole) => {
      if (whole[3] === 0 && (whole[4] === 0x03 || whole[4] === 0x16)) count();
    },
  );
