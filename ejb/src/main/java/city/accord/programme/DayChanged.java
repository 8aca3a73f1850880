package city.accord.programme;

/** A session began, ended, ran late or was cancelled on the spot. */
public record DayChanged(String slug) {}
