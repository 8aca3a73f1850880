package city.accord.press.list;

import city.accord.attendee.DataKind;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The whole press list goes a while after its summit. */
@Dependent
class PressListPurges implements Purgeable.Source {

  @Inject private PressListStore store;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    return List.of(
        Purgeable.of(
            DataKind.PRESS_LIST,
            rules.keptFor(summit.id(), DataKind.PRESS_LIST),
            () -> store.all(summit.id()).size(),
            () -> store.all(summit.id()).forEach(store::forget)));
  }
}
