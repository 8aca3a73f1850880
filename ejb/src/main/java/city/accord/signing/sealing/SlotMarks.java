package city.accord.signing.sealing;

import city.accord.emblem.Emblems;
import city.accord.emblem.Mark;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.seal.MarkToSeal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The pictures that an officer chose to stand beside the names. */
@Dependent
class SlotMarks {

  @Inject private Emblems emblems;

  /** The picture beside a name, or null where letters stand. */
  MarkToSeal of(Slot slot) {
    Mark mark = slot.mark();
    return mark == null ? null : new MarkToSeal(emblems.image(mark.image()), mark.isFlag());
  }
}
