package city.accord.letter;

import city.accord.summit.WrittenPart;
import city.accord.summit.WrittenThing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The templates of letters: a reader whose language none is in is written to in English. */
@Dependent
class WrittenLetters implements WrittenPart {

  @Inject private TemplateStore store;

  @Override
  public List<WrittenThing> written(long summitId) {
    List<OwnTemplate> own = store.all();
    List<WrittenThing> written = new ArrayList<>();
    for (LetterKind kind : store.kinds()) {
      LetterTemplate template =
          own.stream()
              .filter(one -> one.kind().equals(kind.code()))
              .findFirst()
              .map(OwnTemplate::template)
              .orElseGet(kind::standard);
      written.add(
          new WrittenThing(
              "letter",
              kind.code(),
              template.subject(),
              List.of(template.subject(), template.body())));
    }
    return written;
  }
}
