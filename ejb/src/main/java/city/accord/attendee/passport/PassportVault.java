package city.accord.attendee.passport;

import city.accord.attendee.Attendee;
import city.accord.attendee.passport.PassportKeys.UnusableKeys;
import city.accord.attendee.passport.PassportRefused.PassportKeyMissing;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Closes and opens what is kept of travel documents, with the operator's keys as they are now. */
final class PassportVault {

  private final PassportKeys keys;
  private final PassportKey current;

  private PassportVault(PassportKeys keys, PassportKey current) {
    this.keys = keys;
    this.current = current;
  }

  /**
   * @throws PassportKeyMissing where no key is set, or none can be used
   */
  static PassportVault ofSettings() {
    try {
      return of(PassportKeys.ofSettings());
    } catch (UnusableKeys e) {
      throw new PassportKeyMissing();
    }
  }

  static PassportVault of(PassportKeys keys) {
    return new PassportVault(keys, keys.current().orElseThrow(PassportKeyMissing::new));
  }

  String currentKey() {
    return current.id();
  }

  /** Keeps what is said; what is not said stays. */
  void close(PassportDetails said, Passport kept, Attendee holder) {
    if (said.name() != null)
      kept.keepName(
          new Sealed(current.id(), current.seal(said.name().zone(), namePlace(holder.id()))));
    if (said.birthDate() != null) {
      String date = said.birthDate().toString();
      kept.keepBirth(
          new Sealed(current.id(), current.seal(date, birthPlace(holder.id()))),
          current.index(holder.summitId() + " " + date));
    }
  }

  /**
   * @throws PassportKeyMissing where the key by which it was encrypted is no longer set
   * @throws IllegalStateException where somebody changed it in the database, or moved it there from
   *     another person
   */
  PassportDetails open(Passport kept) {
    String name = open(kept.name(), namePlace(kept.attendeeId()));
    String birth = open(kept.birth(), birthPlace(kept.attendeeId()));
    return new PassportDetails(
        name == null ? null : PassportName.ofZone(name),
        birth == null ? null : LocalDate.parse(birth));
  }

  /** Whether the keys are set by which it was encrypted. */
  boolean opens(Passport kept) {
    return Stream.of(kept.name(), kept.birth())
        .filter(Objects::nonNull)
        .allMatch(closed -> keys.find(closed.keyId()).isPresent());
  }

  private String open(Sealed closed, String place) {
    if (closed == null) return null;
    PassportKey key = keys.find(closed.keyId()).orElseThrow(PassportKeyMissing::new);
    try {
      return key.open(closed.bytes(), place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The " + place + " is not what was kept there", e);
    }
  }

  private static String namePlace(long attendee) {
    return "passport name of attendee " + attendee;
  }

  private static String birthPlace(long attendee) {
    return "birth date of attendee " + attendee;
  }
}
