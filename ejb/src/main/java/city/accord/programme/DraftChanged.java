package city.accord.programme;

/** The draft of the programme is not as it was. */
public record DraftChanged(long summitId) {}
