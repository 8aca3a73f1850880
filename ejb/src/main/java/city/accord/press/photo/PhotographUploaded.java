package city.accord.press.photo;

/** A photograph waits for its sizes. */
public record PhotographUploaded(long id) {}
