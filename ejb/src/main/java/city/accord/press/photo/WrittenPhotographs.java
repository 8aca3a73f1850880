package city.accord.press.photo;

import city.accord.summit.WrittenPart;
import city.accord.summit.WrittenThing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What is said of photographs, shown or not. */
@Dependent
class WrittenPhotographs implements WrittenPart {

  @Inject private PhotographStore store;

  @Override
  public List<WrittenThing> written(long summitId) {
    return store.all(summitId).stream()
        .map(
            one ->
                new WrittenThing(
                    "photograph",
                    String.valueOf(one.id()),
                    one.caption(),
                    List.of(one.caption(), one.rights())))
        .toList();
  }
}
