package city.accord.meeting;

import city.accord.delegation.Delegation;
import city.accord.emblem.Marks;
import city.accord.text.LocalizedText;
import java.io.Serializable;

/** A delegation as a meeting shows it to the other: its name and its marks, and no people. */
public record Party(long id, String slug, LocalizedText place, String emblem, Marks marks)
    implements Serializable {

  static Party of(Delegation one) {
    return new Party(one.id(), one.slug(), one.place(), one.emblem(), one.marks());
  }
}
