package city.accord.mail;

/** A mail lies in the outbox. */
public record MailWritten(long id) {}
