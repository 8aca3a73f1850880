package city.accord.signing.runsheet;

/** A cue was called, in a ceremony or in its rehearsal. */
public record CueStarted(long ceremonyId, long cueId) {}
