/**
 * Offset, in a YAML scalar as it is written, of a character of its value. Quotation marks, escapes,
 * folding and indentation move characters, so both are walked side by side, white space left out.
 * `undefined` where they do not fit.
 */
export function offsetInScalar(source: string, value: string, offset: number): number | undefined {
	// A field full of faults is asked for again and again: walking it each time would take minutes.
	if (last.source !== source || last.value !== value)
		last = { source, value, offsets: offsetsInScalar(source, value) };
	const at = last.offsets[offset];
	return at === undefined || at === -1 ? undefined : at;
}

let last = { source: '', value: '', offsets: new Int32Array(0) };

/** For each character of a value its offset in the scalar; -1 from where they do not fit. */
function offsetsInScalar(source: string, value: string): Int32Array<ArrayBuffer> {
	const offsets = new Int32Array(value.length).fill(-1);
	const isDouble = source.startsWith('"');
	const isSingle = source.startsWith("'");
	let at = isDouble || isSingle ? 1 : (/^[|>][^\n]*\n/u.exec(source)?.[0].length ?? 0);
	for (let index = 0; index < value.length;) {
		while (at < source.length && /\s/u.test(source.charAt(at))) at += 1;
		const [read, length] = isDouble ? escaped(source, at) : [source.charAt(at), 1];
		if (/^\s*$/u.test(read)) {
			if (at >= source.length) return offsets;
			at += length;
			continue;
		}
		while (/\s/u.test(value.charAt(index))) {
			offsets[index] = at;
			index += 1;
		}
		if (!value.startsWith(read, index)) return offsets;
		offsets.fill(at, index, index + read.length);
		index += read.length;
		at += length + (isSingle && read === "'" ? 1 : 0);
	}
	return offsets;
}

const names: Readonly<Record<string, string>> = {
	'0': '\0',
	a: '\u0007',
	b: '\b',
	e: '\u001B',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
	v: '\v',
	N: '\u0085',
	_: '\u00A0',
	L: '\u2028',
	P: '\u2029',
	'\n': '',
};

/** The character at a place of a double-quoted scalar, and how many characters it is written with. */
function escaped(source: string, at: number): readonly [read: string, length: number] {
	const letter = source.charAt(at);
	if (letter !== '\\') return [letter, 1];
	const hex = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/y;
	hex.lastIndex = at;
	const match = hex.exec(source);
	if (match) {
		const code = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '0', 16);
		return [code > 0x10_ff_ff ? '' : String.fromCodePoint(code), match[0].length];
	}
	const name = source.charAt(at + 1);
	return [names[name] ?? name, 2];
}
