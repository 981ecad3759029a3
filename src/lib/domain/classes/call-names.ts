import { nameKey } from '../accounts/name-key';
import type { Random } from '../random';

// Friendly on both halves: no size, no speed, no color of skin, no animal that people are called
// when they are mocked.
const FIRST =
	`Able Agile Airy Alert Amber Astute Autumn Azure Balmy Beaming Bold Brave Breezy Bright Brisk
	Bronze Bubbly Calm Candid Careful Caring Cheerful Clever Cloudy Copper Coral Cosmic Cozy Crafty
	Crimson Crisp Curious Daring Dashing Dazzling Dreamy Eager Early Earnest Easy Electric Emerald
	Fabled Faithful Fearless Festive Fluent Frosty Gallant Generous Gentle Gleaming Glowing Golden
	Graceful Happy Hardy Hearty Helpful Honest Hopeful Humble Indigo Ivory Jade Jaunty Jolly Jovial
	Joyful Keen Kind Lively Loyal Lucid Lucky Lunar Lyrical Magic Marble Mellow Merry Mighty Mindful
	Misty Modest Mossy Musical Neat Nimble Noble Nifty Olive Patient Peaceful Pearly Playful Poised
	Polar Polite Proud Quick Quiet Radiant Ready Robust Rosy Ruby Rustic Sandy Scarlet Serene Shining
	Silent Silver Sincere Smart Snowy Solar Sparkling Spirited Splendid Starry Steady Stellar Stormy
	Sunny Swift Thoughtful Tidy Timeless Tranquil Trusty Upbeat Valiant Velvet Vivid Warm Willing
	Windy Wise Witty Zesty`.split(/\s+/);
const SECOND =
	`Acorn Albatross Alder Almond Alpaca Antelope Ash Aspen Badger Bamboo Beaver Beech Bee
	Birch Bison Bluebell Bobcat Buttercup Butterfly Cactus Camel Canary Cardinal Caribou Cedar Cheetah
	Cherry Chestnut Chickadee Clover Condor Cormorant Cougar Crane Cricket Crocus Curlew Cypress Daffodil
	Dahlia Daisy Dandelion Deer Dolphin Dove Dragonfly Eagle Edelweiss Egret Elk Elm Falcon Fern Ferret
	Finch Firefly Fir Flamingo Fox Foxglove Gazelle Gecko Geranium Giraffe Goldfinch Grasshopper Hare
	Hawk Hawthorn Hazel Heather Hedgehog Heron Hickory Holly Hummingbird Ibex Ibis Iris Ivy Jackdaw
	Jaguar Jasmine Juniper Kestrel Kingfisher Kiwi Koala Ladybug Larch Lark Laurel Lavender Lemur Leopard
	Lilac Lily Lion Llama Lotus Lynx Magnolia Magpie Manatee Maple Marigold Marmot Marten Meerkat Mimosa
	Mint Mockingbird Moose Narwhal Nightingale Oak Ocelot Octopus Okapi Orca Orchid Osprey Otter Owl Palm
	Panda Pansy Panther Parrot Peacock Pelican Penguin Peony Petrel Pine Plover Poplar Poppy Primrose
	Puffin Puma Quail Quokka Rabbit Raven Redwood Reindeer Robin Rowan Salmon Sandpiper Seal Sequoia
	Snowdrop Sparrow Spruce Squirrel Starfish Starling Stork Sunflower Swallow Swan Tapir Tern Thistle
	Tiger Tortoise Toucan Tulip Turtle Violet Walnut Walrus Warbler Willow Wolf Wombat Woodpecker Wren
	Yak Yarrow Zebra`.split(/\s+/);

const pick = (list: readonly string[], random: Random) =>
	list[Math.floor(random() * list.length)] ?? '';

/**
 * A name to be called by that tells nothing about a person, "Merry Otter"; none that is `taken`
 * (as name keys). With more than 20,000 of them a class of 500 never runs out.
 */
export function dealCallName(random: Random, taken: ReadonlySet<string>): string {
	for (;;) {
		const name = `${pick(FIRST, random)} ${pick(SECOND, random)}`;
		if (!taken.has(nameKey(name))) return name;
	}
}

/** Whether a name is one that could have been dealt. */
export function isCallName(name: string): boolean {
	const [first = '', second = '', ...more] = name.split(' ');
	return FIRST.includes(first) && SECOND.includes(second) && more.length === 0;
}
