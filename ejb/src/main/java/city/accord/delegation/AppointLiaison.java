package city.accord.delegation;

import city.accord.text.Language;
import java.util.List;

/**
 * Who is to accompany a delegation.
 *
 * @param phone private to the organisers and the delegation's focal point, or null
 * @param duties what the officer sees to, or null
 */
public record AppointLiaison(
    long delegationId, long attendeeId, List<Language> languages, String phone, String duties) {}
