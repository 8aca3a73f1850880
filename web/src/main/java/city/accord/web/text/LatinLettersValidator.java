package city.accord.web.text;

import city.accord.text.LatinLetters;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;

/** Asks about letters that are not Latin in a field for a name's Latin form. */
@Dependent
@FacesValidator(value = "accord.latin", managed = true)
public class LatinLettersValidator implements Validator<String> {

  @Inject private LatinLettersQuestion question;
  @Inject private Site site;

  @Override
  public void validate(FacesContext context, UIComponent field, String text) {
    String others = LatinLetters.othersIn(text);
    if (others.isEmpty() || !question.ask()) return;
    String message = site.say("text.not-latin", others);
    throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
  }
}
