/* Reads a calendar file by libical and prints its events, one a line: uid, first day, day after the last,
   summary and reminders, tabs between them. Ends with 1 on whatever libical finds wrong. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_all(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  fseek(file, 0, SEEK_END);
  const long size = ftell(file);
  rewind(file);
  char *bytes = calloc((size_t)size + 1, 1);
  const size_t got = fread(bytes, 1, (size_t)size, file);
  fclose(file);
  return got == (size_t)size ? bytes : NULL;
}

/* Within a field a tab, a line break and a backslash are escaped. */
static void print_text(const char *text) {
  for (; *text != '\0'; ++text) {
    if (*text == '\t') fputs("\\t", stdout);
    else if (*text == '\n') fputs("\\n", stdout);
    else if (*text == '\\') fputs("\\\\", stdout);
    else putchar(*text);
  }
}

static void print_date(struct icaltimetype time) {
  printf("\t%04d-%02d-%02d%s", time.year, time.month, time.day, icaltime_is_date(time) ? "" : "T");
}

static void print_event(icalcomponent *event) {
  print_text(icalcomponent_get_uid(event));
  print_date(icalcomponent_get_dtstart(event));
  print_date(icalcomponent_get_dtend(event));
  putchar('\t');
  print_text(icalcomponent_get_summary(event));
  putchar('\t');
  const char *separator = "";
  for (icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT); alarm != NULL;
       alarm = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT)) {
    icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
    const struct icaltriggertype when = icalproperty_get_trigger(trigger);
    printf("%s%d", separator, -icaldurationtype_as_int(when.duration) / (24 * 60 * 60));
    separator = ",";
  }
  putchar('\n');
}

int main(int argc, char **argv) {
  char *bytes = argc == 2 ? read_all(argv[1]) : NULL;
  icalcomponent *calendar = bytes != NULL ? icalparser_parse_string(bytes) : NULL;
  if (calendar == NULL || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) return 1;
  const int sound = icalrestriction_check(calendar);
  if (!sound || icalcomponent_count_errors(calendar) > 0) {
    fputs(icalcomponent_as_ical_string(calendar), stderr);
    return 1;
  }
  for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != NULL;
       event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
    print_event(event);
  return 0;
}
