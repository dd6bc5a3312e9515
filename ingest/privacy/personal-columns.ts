/** What a column is about that belongs to one person. */
export type PersonalColumn = 'name' | 'birth date' | 'address' | 'account' | 'e-mail' | 'telephone' | 'identifier';

/**
 * Names of columns, in the six languages of the United Nations, as they are written in tables: without accents, in small
 * letters, words apart by a space. A name that ends in * also begins longer ones.
 */
const COLUMNS: Readonly<Record<PersonalColumn, readonly string[]>> = {
  name: [
    ...['name', 'child name', 'full name', 'first name', 'last name', 'forename', 'surname', 'family name'],
    ...['given name', 'maiden name', 'victim', 'victim name', 'pupil', 'patient', 'nickname', 'username'],
    ...['nom', 'prenom', 'nom complet', 'nom de famille', 'nom de l enfant', 'victime', 'eleve', 'pseudonyme'],
    ...['nombre', 'nombres', 'apellido', 'apellidos', 'nombre completo', 'nombre del nino', 'victima', 'alumno'],
    ...['имя', 'фамилия', 'отчество', 'фио', 'имя ребенка', 'полное имя', 'ученик', 'пострадавшии'],
    ...['姓名', '名字', '姓', '名', '儿童姓名', '学生姓名', '受害人', '昵称'],
    ...['الاسم', 'اسم', 'اسم الطفل', 'الاسم الكامل', 'الاسم الاول', 'اللقب', 'اسم العائلة', 'الضحية'],
  ],
  'birth date': [
    ...['birth date', 'birthdate', 'date of birth', 'dob', 'birthday', 'born', 'day of birth'],
    ...['date de naissance', 'naissance', 'ne le', 'nee le'],
    ...['fecha de nacimiento', 'nacimiento', 'cumpleanos'],
    ...['дата рождения', 'день рождения', 'рождение'],
    ...['出生日期', '生日', '出生年月'],
    ...['تاريخ الميلاد', 'تاريخ الولادة', 'يوم الميلاد'],
  ],
  address: [
    ...['address', 'home address', 'street', 'postal address', 'house number', 'latitude', 'longitude', 'gps'],
    ...['ip', 'ip address', 'coordinates'],
    ...['adresse', 'adresse postale', 'rue', 'domicile', 'adresse ip'],
    ...['direccion', 'domicilio', 'calle', 'direccion ip'],
    ...['адрес', 'домашнии адрес', 'улица', 'место жительства', 'ip адрес'],
    ...['地址', '住址', '家庭住址', '街道', 'ip地址'],
    ...['العنوان', 'عنوان', 'عنوان المنزل', 'الشارع', 'عنوان ip'],
  ],
  account: [
    ...['account', 'user', 'user id', 'user name', 'login', 'handle', 'profile', 'screen name', 'gamertag', 'avatar'],
    ...['compte', 'utilisateur', 'identifiant de connexion', 'profil', 'nom d utilisateur'],
    ...['cuenta', 'usuario', 'perfil', 'nombre de usuario'],
    ...['аккаунт', 'учетная запись', 'логин', 'пользователь', 'профиль', 'имя пользователя'],
    ...['账号', '账户', '帐号', '用户名', '用户', '微信号'],
    ...['الحساب', 'حساب', 'اسم المستخدم', 'المستخدم', 'الملف الشخصي'],
  ],
  'e-mail': [
    ...['email', 'e mail', 'mail', 'email address', 'e mail address'],
    ...['courriel', 'adresse electronique', 'adresse mail', 'adresse e mail'],
    ...['correo', 'correo electronico'],
    ...['электронная почта', 'почта', 'емеил', 'эл почта'],
    ...['电子邮件', '邮箱', '电邮', '电子邮箱'],
    ...['البريد الالكتروني', 'بريد الكتروني', 'الايميل', 'ايميل'],
  ],
  telephone: [
    ...['phone', 'telephone', 'mobile', 'cell', 'phone number', 'telephone number', 'mobile number', 'tel', 'imei'],
    ...['telephone', 'portable', 'numero de telephone', 'mobile'],
    ...['telefono', 'movil', 'celular', 'numero de telefono'],
    ...['телефон', 'мобильныи', 'номер телефона', 'сотовыи'],
    ...['电话', '手机', '电话号码', '手机号', '手机号码'],
    ...['الهاتف', 'هاتف', 'رقم الهاتف', 'الجوال', 'رقم الجوال', 'موبايل'],
  ],
  identifier: [
    ...['id', 'case id', 'case number', 'child id', 'person id', 'identifier', 'national id', 'passport', 'ssn'],
    ...['social security number', 'id number', 'student id', 'patient id', 'record number', 'device id', 'mac address'],
    ...[
      'identifiant',
      'numero de dossier',
      'numero national',
      'passeport',
      'numero de securite sociale',
      'carte d identite',
    ],
    ...[
      'identificador',
      'identificacion',
      'cedula',
      'dni',
      'curp',
      'pasaporte',
      'numero de expediente',
      'numero de caso',
    ],
    ...['идентификатор', 'паспорт', 'снилс', 'инн', 'номер дела', 'номер паспорта'],
    ...['身份证', '身份证号', '身份证号码', '护照', '护照号', '编号', '学号', '案件编号'],
    ...['رقم الهوية', 'الهوية', 'جواز السفر', 'رقم الجواز', 'الرقم الوطني', 'المعرف', 'رقم القضية'],
  ],
};

const BY_NAME: ReadonlyMap<string, PersonalColumn> = new Map(
  (['name', 'birth date', 'address', 'account', 'e-mail', 'telephone', 'identifier'] as const).flatMap((about) =>
    COLUMNS[about].map((name) => [fold(name), about] as const),
  ),
);

/** What a column is about where that belongs to one person, by its heading; undefined for any other. `Child_Name` is a name, `Prénom` too. */
export function findPersonalColumn(heading: string): PersonalColumn | undefined {
  return BY_NAME.get(fold(heading));
}

/** Small letters without accents, `childName` and `child_name` as `child name`. */
function fold(heading: string): string {
  const words = heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
