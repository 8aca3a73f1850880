package city.accord.web.text;

import city.accord.Refused;
import city.accord.text.DrawableText;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;

/** Takes a native name in any script as long as it is seen; what will be sealed is drawable too. */
@Dependent
@FacesValidator(value = "accord.native-name", managed = true)
public class NativeNameValidator implements Validator<String> {

  @Inject private DrawableText drawable;
  @Inject private Site site;

  @Override
  public void validate(FacesContext context, UIComponent field, String text) {
    try {
      drawable.requireNative(text);
    } catch (Refused reason) {
      throw new ValidatorException(DrawableTextValidator.message(site, reason));
    }
  }
}
