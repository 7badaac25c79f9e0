package org.plumbline.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a form says beside a field that could not be taken as typed. */
@MessageBundle("form")
public interface FormMessages {

  @Message("Please fill this in.")
  String required();

  @Message("Please choose one.")
  String choose();

  @Message("Please enter a number, for example {example}.")
  String not_a_number(String example);

  @Message("Please enter a whole number.")
  String not_whole();

  @Message("Please enter a number from {min} to {max}.")
  String out_of_range(String min, String max);

  @Message("At most {max} characters, please.")
  String too_long(int max);

  @Message("Please enter a date as year-month-day, for example 1984-05-31.")
  String not_a_date();

  @Message("Please enter a date from {from} to {to}.")
  String date_out_of_range(String from, String to);

  @Message("{whole}: {part}")
  String part_of(String whole, String part);

  @Message("This is not one of the choices.")
  String not_offered();
}
