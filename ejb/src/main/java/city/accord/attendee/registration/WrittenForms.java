package city.accord.attendee.registration;

import city.accord.attendee.Category;
import city.accord.summit.WrittenPart;
import city.accord.summit.WrittenThing;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Each category's name and its registration form, without what officers alone fill in. */
@Dependent
class WrittenForms implements WrittenPart {

  @PersistenceContext private EntityManager em;
  @Inject private FormStore forms;

  @Override
  public List<WrittenThing> written(long summitId) {
    return em.createQuery(
            "select c from Category c where c.summitId = :summit order by c.position",
            Category.class)
        .setParameter("summit", summitId)
        .getResultStream()
        .map(each -> new WrittenThing("form", each.code(), each.name(), texts(each)))
        .toList();
  }

  private List<LocalizedText> texts(Category category) {
    List<LocalizedText> texts = new ArrayList<>(List.of(category.name()));
    RegistrationForm form = forms.form(category.id());
    if (form != null) texts.add(form.criteria());
    for (FieldRow field : forms.rows(category.id())) {
      if (field.officersOnly()) continue;
      texts.addAll(List.of(field.label(), field.help(), field.lines(), field.purpose()));
    }
    return texts;
  }
}
