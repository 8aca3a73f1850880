package city.accord.press.list;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the address of a person is on the press list. */
@Dependent
class PressListData implements PersonalData {

  @PersistenceContext private EntityManager em;
  @Inject private PressListStore store;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        new Part(
            "pressList",
            of(em.find(Attendee.class, attendee)).stream().map(PressListData::entry).toList()));
  }

  private List<PressSubscriber> of(Attendee person) {
    if (person.email() == null) return List.of();
    return store.of(person.summitId(), person.email()).stream().toList();
  }

  private static Map<String, Object> entry(PressSubscriber one) {
    SubscriberRow row = one.row();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("email", row.email());
    entry.put("language", row.language().tag());
    entry.put("askedAt", row.askedAt());
    entry.put("confirmedAt", row.confirmedAt());
    return entry;
  }

  @Override
  public void erase(Attendee attendee) {
    of(attendee).forEach(store::forget);
  }
}
