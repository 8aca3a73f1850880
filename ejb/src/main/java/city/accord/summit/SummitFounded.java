package city.accord.summit;

/** A summit was described for the first time; areas give it what it has from the start. */
public record SummitFounded(long id) {}
