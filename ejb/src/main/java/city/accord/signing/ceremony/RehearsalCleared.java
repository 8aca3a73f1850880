package city.accord.signing.ceremony;

/** What was rehearsed is gone: its ink is to be thrown away, and every display starts anew. */
public record RehearsalCleared(long ceremonyId) {}
