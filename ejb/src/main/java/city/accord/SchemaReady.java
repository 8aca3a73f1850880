package city.accord;

/**
 * The database is there and has the tables of this release: what a server does once when it starts
 * may be done. Nothing may ask the database before.
 */
public record SchemaReady() {}
