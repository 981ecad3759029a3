import { asManager, databaseOf, nameOf } from './postgres-client';
import pg from 'pg';

/** What the user of an address may not do, though a restore needs it; null when nothing is missing. */
export function findObstacle(place: string): Promise<string | null> {
	return asManager(place, async (ask) => {
		const found = await ask(
			`select rolname as name, rolcreatedb or rolsuper as "mayMake",
				(select pg_has_role(datdba, 'usage') from pg_database where datname = $1) as "isOwner"
				from pg_roles where rolname = current_user`,
			[databaseOf(place)]
		);
		const { name, mayMake, isOwner } = found.rows[0];
		const [database, user] = [nameOf(place), pg.escapeIdentifier(name)];
		if (isOwner === null)
			return `PostgreSQL has no database ${database}. Make an empty one, as its administrator: create database ${database} owner ${user}`;
		if (!isOwner)
			return `The database ${database} is not PostgreSQL user ${user}'s own, and a restore gives it another name. Say, as its administrator: alter database ${database} owner to ${user}`;
		if (!mayMake)
			return `PostgreSQL user ${user} may not make databases, and a restore makes one beside ${database}. Say, as its administrator: alter role ${user} createdb`;
		return null;
	});
}
