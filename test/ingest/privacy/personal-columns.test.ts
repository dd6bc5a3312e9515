import { expect, test } from 'vitest';
import { findPersonalColumn } from '#ingest/privacy/personal-columns.js';

test.each([
  ['Child Name', 'name'],
  ['firstName', 'name'],
  ['Prénom', 'name'],
  ['Apellidos', 'name'],
  ['Фамилия', 'name'],
  ['姓名', 'name'],
  ['الاسم الكامل', 'name'],
  ['DATE_OF_BIRTH', 'birth date'],
  ['Fecha de nacimiento', 'birth date'],
  ['Дата рождения', 'birth date'],
  ['出生日期', 'birth date'],
  ['تاريخ الميلاد', 'birth date'],
  ['Home address', 'address'],
  ['住址', 'address'],
  ['Username', 'name'],
  ['用户名', 'account'],
  ['Courriel', 'e-mail'],
  ['البريد الإلكتروني', 'e-mail'],
  ['Téléfono', 'telephone'],
  ['Номер телефона', 'telephone'],
  ['case-id', 'identifier'],
  ['Numéro de sécurité sociale', 'identifier'],
  ['身份证号', 'identifier'],
] as const)('the column “%s” is about the %s of a person', (heading, about) => {
  expect(findPersonalColumn(heading)).toBe(about);
});

test.each(['indicator', 'country', 'year', 'age_band', 'sex', 'value', 'n', 'note', 'source', 'seen', 'region'])(
  'the column “%s” is about groups',
  (heading) => {
    expect(findPersonalColumn(heading)).toBeUndefined();
  },
);
