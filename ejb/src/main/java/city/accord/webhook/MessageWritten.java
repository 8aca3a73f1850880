package city.accord.webhook;

/** A message waits to be sent. */
public record MessageWritten() {}
