package city.accord.signing.ink;

import java.util.List;

/** What is stored of a ceremony's present round, from which a room is rebuilt. */
record Past(int round, long lastSeq, List<Chunk> chunks) {}
