package city.accord.mail;

/** A mail lies in the outbox that waits for a file. */
public record MailIncomplete(long id) {}
