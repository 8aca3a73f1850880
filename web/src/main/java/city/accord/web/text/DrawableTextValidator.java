package city.accord.web.text;

import city.accord.Refused;
import city.accord.text.DrawableText;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;

/** Says at the field what wall and paper cannot show, naming the character. */
@Dependent
@FacesValidator(value = "accord.drawable", managed = true)
public class DrawableTextValidator implements Validator<String> {

  @Inject private DrawableText drawable;
  @Inject private Site site;

  @Override
  public void validate(FacesContext context, UIComponent field, String text) {
    drawable
        .problem(text)
        .ifPresent(
            reason -> {
              throw new ValidatorException(message(site, reason));
            });
  }

  static FacesMessage message(Site site, Refused reason) {
    String text = site.say(reason.key(), reason.arguments().toArray());
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
  }
}
