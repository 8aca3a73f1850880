package city.accord.signing.ink.store;

import java.util.List;

/** What is stored of a ceremony's present round, from which a room is rebuilt. */
public record StoredRound(int round, long lastSeq, List<Chunk> chunks) {}
