package city.accord.attendee.registration;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * One of the options of a choice.
 *
 * @param code what answers keep, so that a new label changes none
 */
public record FieldOption(String code, LocalizedText label) implements Serializable {}
