/**
 * The way from one server to the others: NATS, for what is live and may be lost. What is true is in
 * the database.
 */
package city.accord.node;
