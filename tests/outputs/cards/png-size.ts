const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const end = Buffer.from('IEND\u{ae}B`\u{82}', 'latin1');

/** Width and height of a PNG; `undefined` for bytes that are none, or that lack their end. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
	const isWhole =
		bytes.length > 33 && bytes.subarray(0, 8).equals(signature) && bytes.subarray(-8).equals(end);
	return isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
