/** A choice of a filter. */
export interface Choice {
	/** The class of the items that stay; also the target in the address. */
	readonly id: string;
	readonly name: string;
	/** The language of the name, where it may be another than that of the page. */
	readonly lang?: string;
	readonly count: number;
}

/** Choices of which one may be made. */
export interface ChoiceGroup {
	readonly name: string;
	readonly choices: readonly Choice[];
}

/** The groups as readers are offered them: no choice that leaves nothing, and no group without choices. */
export function offered(groups: readonly ChoiceGroup[]): ChoiceGroup[] {
	return groups
		.map((group) => ({ ...group, choices: group.choices.filter(({ count }) => count > 0) }))
		.filter(({ choices }) => choices.length > 0);
}
