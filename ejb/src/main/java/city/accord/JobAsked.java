package city.accord;

/** A {@link Job} has something to do before its time. */
public record JobAsked(String job) {}
