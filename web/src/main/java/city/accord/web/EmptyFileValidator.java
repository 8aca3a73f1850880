package city.accord.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;

/**
 * Refuses a file that was chosen and has no bytes. Faces takes it for a field left empty and hands
 * on nothing, so that only what was submitted tells the two apart.
 */
@Dependent
@FacesValidator(value = "accord.file", managed = true)
public class EmptyFileValidator implements Validator<Part> {

  @Inject private Site site;

  @Override
  public void validate(FacesContext context, UIComponent field, Part file) {
    if (!(((UIInput) field).getSubmittedValue() instanceof Part sent) || !isEmpty(sent)) return;
    String text = site.say("site.file-empty");
    throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  private static boolean isEmpty(Part file) {
    String name = file.getSubmittedFileName();
    return file.getSize() == 0 && name != null && !name.isEmpty();
  }
}
