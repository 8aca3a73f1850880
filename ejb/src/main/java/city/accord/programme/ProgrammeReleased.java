package city.accord.programme;

/** A release of the programme went out; the public reads it from now on. */
public record ProgrammeReleased(int number) {}
