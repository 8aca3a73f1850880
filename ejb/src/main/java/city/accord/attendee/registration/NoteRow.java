package city.accord.attendee.registration;

import java.io.Serializable;
import java.time.Instant;

/** A note of an officer about a person. */
public record NoteRow(String author, String text, Instant writtenAt) implements Serializable {}
