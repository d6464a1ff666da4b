/** A thing while it is being built: the model links things both ways, so some are filled in later. */
export type Mutable<T> = {
	-readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K];
};
