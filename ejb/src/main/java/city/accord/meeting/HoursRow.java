package city.accord.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours for meetings as officers see them, and as they save them again.
 *
 * @param id null for new ones
 * @param version the one that an officer has seen
 * @param minutes how long each meeting lasts, in minutes
 */
public record HoursRow(
    Long id, int version, LocalDate day, LocalTime from, LocalTime to, int minutes)
    implements Serializable {}
