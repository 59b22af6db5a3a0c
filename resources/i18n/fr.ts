<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>r2p_desktop</name>
    <message>
        <source>&amp;Add the passphrase</source>
        <translation>&amp;Ajouter la phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation type="vanished">&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="vanished">&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Délégation</translation>
    </message>
    <message>
        <source>&amp;Due soon means within (days)</source>
        <translation>&amp;Échéance proche&#xa0;: dans (jours)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Point</translation>
    </message>
    <message>
        <source>&amp;Language of headings</source>
        <translation>&amp;Langue des titres</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Licences of the parts</source>
        <translation>&amp;Licences des composants</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>&amp;Look there</source>
        <translation>&amp;Chercher là</translation>
    </message>
    <message>
        <source>&amp;Make the office</source>
        <translation>&amp;Créer le bureau</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Réunion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Nom du bureau</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>&amp;Opened lately on this computer</source>
        <translation>&amp;Ouverts récemment sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Paper size</source>
        <translation>&amp;Format du papier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translation>&amp;Phrase de passe ou code de secours</translation>
    </message>
    <message>
        <source>&amp;Place of the backups</source>
        <translation>&amp;Emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="vanished">&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>F&amp;iche</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer, for my account</source>
        <translation>&amp;Mémoriser sur cet ordinateur, pour mon compte</translation>
    </message>
    <message>
        <source>&amp;Restore and open</source>
        <translation>Restaurer et &amp;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save as text file…</source>
        <translation type="vanished">&amp;Enregistrer en fichier texte…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Usual word</source>
        <translation>&amp;Mot habituel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;With a passphrase</source>
        <translation type="vanished">&amp;Avec une phrase de passe</translation>
    </message>
    <message>
        <source>&amp;With a passphrase (recommended)</source>
        <translation>&amp;Avec une phrase de passe (recommandé)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Words (double-click or F2 to rename)</source>
        <translation>&amp;Mots (double-clic ou F2 pour renommer)</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is imported</source>
        <translation>«&#xa0;{file}&#xa0;» est importé</translation>
    </message>
    <message>
        <source>&apos;{heading}&apos; contains &apos;{known}&apos;.</source>
        <translation>«&#xa0;{heading}&#xa0;» contient «&#xa0;{known}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{heading}&apos; is a known heading.</source>
        <translation>«&#xa0;{heading}&#xa0;» est un en-tête connu.</translation>
    </message>
    <message>
        <source>&apos;{heading}&apos; is close to &apos;{known}&apos;.</source>
        <translation>«&#xa0;{heading}&#xa0;» est proche de «&#xa0;{known}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read ({reason}). Nothing was imported. Copy it to this computer and try again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu ({reason}). Rien n’a été importé. Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read: it is damaged, or a stray cell far to the right or far down makes it too large. Nothing was imported. Delete the columns and rows around the list, or save the list as .csv, and try again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: il est endommagé, ou une cellule isolée très à droite ou très en bas le rend trop grand. Rien n’a été importé. Supprimez les colonnes et les lignes autour de la liste, ou enregistrez la liste en .csv, et réessayez.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be written ({reason}). Nothing was written. Choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit ({reason}). Rien n’a été écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no sheet &apos;{sheet}&apos;. Nothing was imported. Choose another sheet.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de feuille «&#xa0;{sheet}&#xa0;». Rien n’a été importé. Choisissez une autre feuille.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds a document type definition, which no spreadsheet program writes. Nothing was imported. Open it in the spreadsheet program, save it again, and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» contient une définition de type de document, qu’aucun tableur n’écrit. Rien n’a été importé. Ouvrez-le dans le tableur, enregistrez-le à nouveau et importez ce fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds cards or a calendar, not a table. Nothing was imported. Export the contacts as .csv and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des cartes ou un calendrier, pas un tableau. Rien n’a été importé. Exportez les contacts en .csv et importez ce fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no rows below its headings. Nothing was imported. Choose the file or sheet that holds the list.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucune ligne sous ses en-têtes. Rien n’a été importé. Choisissez le fichier ou la feuille qui contient la liste.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder. Nothing was imported. Choose a file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Rien n’a été importé. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a web page or XML file with the name of a table. Nothing was imported. Open it in the spreadsheet program, save it as .xlsx, and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» est une page web ou un fichier XML portant le nom d’un tableau. Rien n’a été importé. Ouvrez-le dans le tableur, enregistrez-le en .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is damaged or is no workbook. Nothing was imported. Open it in the spreadsheet program, save it again as .xlsx, and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou n’est pas un classeur. Rien n’a été importé. Ouvrez-le dans le tableur, enregistrez-le à nouveau en .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is empty (0 bytes). Nothing was imported. Choose the file that holds the list.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide (0 octet). Rien n’a été importé. Choisissez le fichier qui contient la liste.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is empty. Nothing was imported. Choose the file that holds the list.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide. Rien n’a été importé. Choisissez le fichier qui contient la liste.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no file. Nothing was imported. Choose a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier. Rien n’a été importé. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no table: it holds neither text nor a workbook. Nothing was imported. Save the list as .xlsx or .csv and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un tableau&#xa0;: il ne contient ni texte ni classeur. Rien n’a été importé. Enregistrez la liste en .xlsx ou .csv et importez ce fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no workbook. Nothing was imported. Save the list as .xlsx, .ods or .csv and import that file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un classeur. Rien n’a été importé. Enregistrez la liste en .xlsx, .ods ou .csv et importez ce fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected by a password. Nothing was imported. Open it in the spreadsheet program, save a copy without a password, and import that copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Rien n’a été importé. Ouvrez-le dans le tableur, enregistrez une copie sans mot de passe et importez cette copie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is too large to import: {what}. Nothing was imported. Split the list and import the parts.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour être importé&#xa0;: {what}. Rien n’a été importé. Divisez la liste et importez les parties.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; may not be read: it is open in another program or you have no permission. Nothing was imported. Close it there, or copy it to a folder of your own, and import the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: il est ouvert dans un autre programme ou vous n’en avez pas le droit. Rien n’a été importé. Fermez-le, ou copiez-le dans un dossier à vous et importez la copie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; may not be written there: it is open in another program or the folder is read-only. Nothing was written. Close it, or choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit là&#xa0;: il est ouvert dans un autre programme ou le dossier est en lecture seule. Rien n’a été écrit. Fermez-le, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was not written whole. Make room on the disk and save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit en entier. Faites de la place sur le disque et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was not written: a cell is longer than a workbook takes. Save as .csv instead.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: une cellule est plus longue que ce qu’un classeur accepte. Enregistrez plutôt en .csv.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no date; it is in the notes.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date&#xa0;; elle est dans les notes.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no e-mail address; it is in the notes.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse électronique&#xa0;; elle est dans les notes.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no known capacity; it is in the notes.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une qualité connue&#xa0;; elle est dans les notes.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no known priority; it is in the notes.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une priorité connue&#xa0;; elle est dans les notes.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no known status: the action stays open, the text is in the notes.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un état connu&#xa0;: l’action reste ouverte, le texte est dans les notes.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no telephone number; it is in the notes.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un numéro de téléphone&#xa0;; il est dans les notes.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is read as {day}; day and month could be the other way round.</source>
        <translation>«&#xa0;{value}&#xa0;» est lu comme {day}&#xa0;; le jour et le mois pourraient être inversés.</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is read as {name}.</source>
        <translation>«&#xa0;{written}&#xa0;» est lu comme {name}.</translation>
    </message>
    <message>
        <source>(column {n} has no heading)</source>
        <translation>(la colonne {n} n’a pas d’en-tête)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(never saved)</source>
        <translation>(jamais enregistré)</translation>
    </message>
    <message>
        <source>(no institution)</source>
        <translation>(aucune institution)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(pas encore de mots)</translation>
    </message>
    <message>
        <source>03/04/2026 is {day}</source>
        <translation>03/04/2026 est le {day}</translation>
    </message>
    <message>
        <source>1 agenda item has no points to make.</source>
        <translation>1 point de l’ordre du jour n’a pas d’éléments d’intervention.</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>A brief is printed for network meetings. Choose one here.</source>
        <translation>Un dossier s’imprime pour une réunion du réseau. Choisissez-en une ici.</translation>
    </message>
    <message>
        <source>A change whose description is lost</source>
        <translation>Une modification dont la description est perdue</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact doit avoir un nom.</translation>
    </message>
    <message>
        <source>A few short pages: the name and folder, and who may open it.</source>
        <translation>Quelques courtes pages&#xa0;: le nom et le dossier, puis qui peut l’ouvrir.</translation>
    </message>
    <message>
        <source>A finished office with invented people. Try everything; nothing of yours is touched.</source>
        <translation>Un bureau achevé, aux personnes inventées. Essayez tout&#xa0;; rien du vôtre n’est touché.</translation>
    </message>
    <message>
        <source>A journal from another copy of this office lay beside it and was set aside as {names}. The office itself is as it was last closed.</source>
        <translation>Un journal provenant d’une autre copie de ce bureau se trouvait à côté et a été mis de côté sous {names}. Le bureau lui-même est tel qu’à sa dernière fermeture.</translation>
    </message>
    <message>
        <source>A name, a title, a reference…</source>
        <translation>Un nom, un titre, une référence…</translation>
    </message>
    <message>
        <source>A network share, a stick or a synced folder (OneDrive, Dropbox) will do.</source>
        <translation>Un partage réseau, une clé USB ou un dossier synchronisé (OneDrive, Dropbox) convient.</translation>
    </message>
    <message>
        <source>A new backup was made.</source>
        <translation>Une nouvelle sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation type="vanished">Un nouveau bureau</translation>
    </message>
    <message>
        <source>A part of the history is missing.</source>
        <translation>Une partie de l’historique manque.</translation>
    </message>
    <message>
        <source>A part of what the office keeps for itself ({part}) is missing.</source>
        <translation>Une partie de ce que le bureau conserve pour lui-même ({part}) manque.</translation>
    </message>
    <message>
        <source>A passphrase cannot be empty. Nothing was changed. Type at least one word.</source>
        <translation>Une phrase de passe ne peut pas être vide. Rien n’a été modifié. Tapez au moins un mot.</translation>
    </message>
    <message>
        <source>A passphrase is tried with {memory} of memory, which this computer does not have free. Nothing was opened or changed. Close other programs, then try again, or use the recovery code.</source>
        <translation>Une phrase de passe s’essaie avec {memory} de mémoire, que cet ordinateur n’a pas de libre. Rien n’a été ouvert ni modifié. Fermez d’autres programmes et réessayez, ou utilisez le code de secours.</translation>
    </message>
    <message>
        <source>A passphrase needs the name of its person. Nothing was changed.</source>
        <translation>Une phrase de passe doit porter le nom de sa personne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>A person or an institution</source>
        <translation>Une personne ou une institution</translation>
    </message>
    <message>
        <source>A plan has two to four levels.</source>
        <translation>Un plan a de deux à quatre niveaux.</translation>
    </message>
    <message>
        <source>A record named here was removed for good meanwhile ({kind}). Nothing was changed. Choose another.</source>
        <translation>Une fiche nommée ici a été retirée définitivement entre-temps ({kind}). Rien n’a été modifié. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A record this one is linked to was removed meanwhile, or is still in use. Nothing was changed. Open it again and choose another link.</source>
        <translation>Une fiche liée à celle-ci a été retirée entre-temps, ou est encore utilisée. Rien n’a été modifié. Ouvrez-la à nouveau et choisissez un autre lien.</translation>
    </message>
    <message>
        <source>A report without any words of your records was written: {file}</source>
        <translation>Un rapport sans aucun mot de vos fiches a été écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Une deuxième personne</translation>
    </message>
    <message>
        <source>A second person&apos;s passphrase can be added at any time.</source>
        <translation>La phrase de passe d’une deuxième personne peut être ajoutée à tout moment.</translation>
    </message>
    <message>
        <source>A text was not saved: {name}, {moment}.</source>
        <translation>Un texte n’a pas été enregistré&#xa0;: {name}, {moment}.</translation>
    </message>
    <message>
        <source>A text was not saved: {name}.</source>
        <translation type="vanished">Un texte n’a pas été enregistré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A word needs a label. Nothing was changed.</source>
        <translation>Un mot doit avoir un libellé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A: May be used</source>
        <translation>A&#xa0;: peut être utilisé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About {n} lines on paper; the brief has room for two. Make it shorter.</source>
        <translation>Environ {n} lignes sur papier&#xa0;; le dossier en admet deux. Raccourcissez.</translation>
    </message>
    <message>
        <source>About {n} of 2 lines on paper.</source>
        <translation>Environ {n} lignes sur 2 sur papier.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Academic institution</source>
        <translation>Établissement universitaire</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Par intérim</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Action {reference} is recorded.</source>
        <translation>L’action {reference} est enregistrée.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions completed</source>
        <translation>Actions achevées</translation>
    </message>
    <message>
        <source>Actions open</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>Actions under way</source>
        <translation>Actions en cours</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Actif jusqu’au</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a person to the delegation</source>
        <translation>Ajouter une personne à la délégation</translation>
    </message>
    <message>
        <source>Add a person: type a name</source>
        <translation>Ajouter une personne&#xa0;: tapez un nom</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Add a way to reach</source>
        <translation>Ajouter un moyen de joindre</translation>
    </message>
    <message>
        <source>Add the report</source>
        <translation>Ajouter le rapport</translation>
    </message>
    <message>
        <source>Add the word {name}</source>
        <translation>Ajouter le mot {name}</translation>
    </message>
    <message>
        <source>Adding a passphrase…</source>
        <translation>Ajout d’une phrase de passe…</translation>
    </message>
    <message>
        <source>Adding the passphrase…</source>
        <translation>Ajout de la phrase de passe…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <translation>Adresses et numéros</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adopté par</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="vanished">Après</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>All of them are kept, each once.</source>
        <translation>Tous sont gardés, chacun une fois.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>All three editions</source>
        <translation>Les trois éditions</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>An institution cannot be part of itself.</source>
        <translation>Une institution ne peut pas faire partie d’elle-même.</translation>
    </message>
    <message>
        <source>An institution is listed twice.</source>
        <translation>Une institution figure deux fois.</translation>
    </message>
    <message>
        <source>An item cannot stand under itself.</source>
        <translation>Un élément ne peut pas être placé sous lui-même.</translation>
    </message>
    <message>
        <source>An item of the agenda has no words. Write what it is about, or take it off.</source>
        <translation>Un point de l’ordre du jour n’a pas de mots. Écrivez de quoi il s’agit, ou retirez-le.</translation>
    </message>
    <message>
        <source>An office is a folder on this computer. Everything in it is encrypted.</source>
        <translation type="vanished">Un bureau est un dossier sur cet ordinateur. Tout ce qu’il contient est chiffré.</translation>
    </message>
    <message>
        <source>An office is one folder on this computer. Everything in it is encrypted, and all of this can be changed later.</source>
        <translation>Un bureau est un dossier sur cet ordinateur. Tout y est chiffré, et tout ceci peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>An office needs a name. Nothing was made.</source>
        <translation>Un bureau doit avoir un nom. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Annex {letter}: {title}</source>
        <translation>Annexe {letter}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Annex: contact sheet</source>
        <translation>Annexe&#xa0;: liste de contacts</translation>
    </message>
    <message>
        <source>Annex: plan status</source>
        <translation>Annexe&#xa0;: état du plan</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Another column fills this field; this one goes to the notes.</source>
        <translation>Une autre colonne remplit ce champ&#xa0;; celle-ci va dans les notes.</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Autre bureau…</translation>
    </message>
    <message>
        <source>Another person of this name is on file.</source>
        <translation>Une autre personne de ce nom est enregistrée.</translation>
    </message>
    <message>
        <source>Another person opens the office with this very passphrase. Nothing was changed. Choose one that only you know.</source>
        <translation>Une autre personne ouvre le bureau avec cette même phrase de passe. Rien n’a été modifié. Choisissez-en une que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Another program is writing a backup into {folder}. Nothing was changed. Wait until it is done, then try again.</source>
        <translation>Un autre programme écrit une sauvegarde dans {folder}. Rien n’a été modifié. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed. Wait a moment, then try again.</source>
        <translation>Un autre programme écrit dans {file}. Rien n’a été modifié. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Another record already has the same value ({columns}). Nothing was changed. Choose another.</source>
        <translation>Une autre fiche a déjà la même valeur ({columns}). Rien n’a été modifié. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Another second place…</source>
        <translation>Autre second emplacement…</translation>
    </message>
    <message>
        <source>Any list of people will do: a workbook from Excel or LibreOffice, an export of Outlook, a text file. Titles above the headings, empty rows and headings in other languages do no harm.</source>
        <translation>Toute liste de personnes convient&#xa0;: un classeur d’Excel ou de LibreOffice, un export d’Outlook, un fichier texte. Des titres au-dessus des en-têtes, des lignes vides et des en-têtes en d’autres langues ne gênent pas.</translation>
    </message>
    <message>
        <source>Any log of actions will do: a workbook from Excel or LibreOffice, or a text file. Titles above the headings, empty rows and dates typed as text do no harm.</source>
        <translation>Tout journal d’actions convient&#xa0;: un classeur d’Excel ou de LibreOffice, ou un fichier texte. Des titres au-dessus des en-têtes, des lignes vides et des dates tapées en texte ne gênent pas.</translation>
    </message>
    <message>
        <source>Anyone who can open this folder can read it. Choose this only if your IT encrypts the disk.</source>
        <translation>Quiconque peut ouvrir ce dossier peut le lire. Ne choisissez cela que si votre service informatique chiffre le disque.</translation>
    </message>
    <message>
        <source>Anyone who can open this folder can read it. Choose this only if your IT encrypts the disk. All passphrases are taken away; the recovery sheet stays right.</source>
        <translation>Quiconque peut ouvrir ce dossier peut le lire. Ne choisissez cela que si votre service informatique chiffre le disque. Toutes les phrases de passe sont retirées&#xa0;; la feuille de secours reste valable.</translation>
    </message>
    <message>
        <source>Anyone who can open this folder can read it. It has no passphrase.</source>
        <translation>Quiconque peut ouvrir ce dossier peut le lire. Il n’a pas de phrase de passe.</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Nommé par</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Forces armées</translation>
    </message>
    <message>
        <source>As far as is known nothing was changed since.</source>
        <translation>Pour autant qu’on le sache, rien n’a été modifié depuis.</translation>
    </message>
    <message>
        <source>As in H.E., Dr., Col.</source>
        <translation>Par exemple S.E., Dr, Col.</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>As the person writes it</source>
        <translation>Comme la personne l’écrit</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Asks and offers</source>
        <translation>Demandes et offres</translation>
    </message>
    <message>
        <source>At least {n} change made since would be lost.</source>
        <translation>Au moins {n} modification faite depuis serait perdue.</translation>
    </message>
    <message>
        <source>At least {n} changes made since would be lost.</source>
        <translation>Au moins {n} modifications faites depuis seraient perdues.</translation>
    </message>
    <message>
        <source>At least {n} characters; several words are best.</source>
        <translation>Au moins {n} caractères&#xa0;; plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>B: Not for disclosure</source>
        <translation>B&#xa0;: ne pas divulguer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backed up into {folder}.</source>
        <translation>Sauvegardé dans {folder}.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Background A: may be used</source>
        <translation>Contexte A&#xa0;: peut être utilisé</translation>
    </message>
    <message>
        <source>Background B: not for disclosure</source>
        <translation>Contexte B&#xa0;: ne pas divulguer</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Sauvegarde en cours&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Sauvegarde du {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups and copies from before keep the old key. They open as they did then:</source>
        <translation>Les sauvegardes et copies d’avant gardent l’ancienne clé. Elles s’ouvrent comme alors&#xa0;:</translation>
    </message>
    <message>
        <source>Backups of {name}. The newest is usually the right one.</source>
        <translation>Sauvegardes de {name}. La plus récente est en général la bonne.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="vanished">Avant</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Beside this office lie copies of its files: {names}. A sync client or a second computer made them; what is in them is not in this office. Keep them until you know which is the right one, and move the office out of a synced folder.</source>
        <translation>À côté de ce bureau se trouvent des copies de ses fichiers&#xa0;: {names}. Un logiciel de synchronisation ou un second ordinateur les a créées&#xa0;; ce qu’elles contiennent n’est pas dans ce bureau. Gardez-les jusqu’à ce que vous sachiez laquelle est la bonne, et sortez le bureau du dossier synchronisé.</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilatéral</translation>
    </message>
    <message>
        <source>Bilateral meeting</source>
        <translation>Réunion bilatérale</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Both records become one. Choose which one stays and, where they differ, what it says. The other goes to the bin; Undo brings both back as they are.</source>
        <translation>Les deux fiches n’en font plus qu’une. Choisissez laquelle reste et, là où elles diffèrent, ce qu’elle dit. L’autre va à la corbeille&#xa0;; Annuler ramène les deux telles qu’elles sont.</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>Les deux, l’une après l’autre</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Brief for the network meeting</source>
        <translation>Dossier pour la réunion du réseau</translation>
    </message>
    <message>
        <source>Brief {reference}: {title}</source>
        <translation>Dossier {reference}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Bring the second place up to date</source>
        <translation>Mettre à jour le second emplacement</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Bringing the second place up to date…</source>
        <translation>Mise à jour du second emplacement…</translation>
    </message>
    <message>
        <source>Building national resilience</source>
        <translation>Renforcement de la résilience nationale</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Puces</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Par institution</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>Texte CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Capacities of an appointment</source>
        <translation>Qualités d’une nomination</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Reporté à la période suivante</translation>
    </message>
    <message>
        <source>Categories of measure</source>
        <translation>Catégories de mesure</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Change the office&apos;s settings</source>
        <translation>Modifier les réglages du bureau</translation>
    </message>
    <message>
        <source>Change the passphrase of {name}</source>
        <translation>Changer la phrase de passe de {name}</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Modifier l’état</translation>
    </message>
    <message>
        <source>Change the status of action {name}</source>
        <translation>Modifier l’état de l’action {name}</translation>
    </message>
    <message>
        <source>Change the status of {count} actions</source>
        <translation>Modifier l’état de {count} actions</translation>
    </message>
    <message>
        <source>Change the status…</source>
        <translation>Modifier l’état…</translation>
    </message>
    <message>
        <source>Changed by two</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes are noted as made by {name} from now on.</source>
        <translation>Les modifications sont désormais notées comme faites par {name}.</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Changing the name…</source>
        <translation>Correction du nom…</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement de la phrase de passe…</translation>
    </message>
    <message>
        <source>Check the office file</source>
        <translation>Vérifier le fichier du bureau</translation>
    </message>
    <message>
        <source>Checking the office…</source>
        <translation>Vérification du bureau…</translation>
    </message>
    <message>
        <source>Checking the passphrases…</source>
        <translation>Vérification des phrases de passe…</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Vérification de la phrase de passe…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose (Down)</source>
        <translation>Choisir (Bas)</translation>
    </message>
    <message>
        <source>Choose a change to read it here.</source>
        <translation>Choisissez une modification pour la lire ici.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Choisissez une fiche pour la lire ici.</translation>
    </message>
    <message>
        <source>Choose a record to see it as it was, beside what it is now.</source>
        <translation>Choisissez une fiche pour la voir telle qu’elle était, à côté de ce qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Choose a row to see it in full.</source>
        <translation>Choisissez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Choisissez un dossier vide</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Choose exactly two people in the list.</source>
        <translation>Choisissez exactement deux personnes dans la liste.</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the field empty.</source>
        <translation>Choisissez-en un dans la liste, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>En choisir un…</translation>
    </message>
    <message>
        <source>Choose the body on the tab Details first.</source>
        <translation>Choisissez d’abord l’organe sous l’onglet Détails.</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>Choose the office&apos;s folder</source>
        <translation>Choisir le dossier du bureau</translation>
    </message>
    <message>
        <source>Choose the place of the backups</source>
        <translation>Choisir l’emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Choose who is responsible from the list, or leave that empty.</source>
        <translation>Choisissez le responsable dans la liste, ou laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Choisi à la main.</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>Diffusé le</translation>
    </message>
    <message>
        <source>Civil society organization</source>
        <translation>Organisation de la société civile</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close editor</source>
        <translation>Fermer l’éditeur</translation>
    </message>
    <message>
        <source>Close office</source>
        <translation>Fermer le bureau</translation>
    </message>
    <message>
        <source>Close the backup</source>
        <translation>Fermer la sauvegarde</translation>
    </message>
    <message>
        <source>Closing the office with a backup…</source>
        <translation type="vanished">Fermeture du bureau avec sauvegarde…</translation>
    </message>
    <message>
        <source>Closing the office: backing up…</source>
        <translation>Fermeture du bureau&#xa0;: sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Closing the office: copying the backup to the second place…</source>
        <translation>Fermeture du bureau&#xa0;: copie de la sauvegarde au second emplacement…</translation>
    </message>
    <message>
        <source>Closing the office…</source>
        <translation>Fermeture du bureau…</translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation>Co-responsable</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Achevé le</translation>
    </message>
    <message>
        <source>Completed, in words</source>
        <translation>Achevé, en toutes lettres</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Coordonnée</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts are &amp;verified every (months)</source>
        <translation>Les contacts sont &amp;vérifiés tous les (mois)</translation>
    </message>
    <message>
        <source>Contacts are verified every (months)</source>
        <translation>Les contacts sont vérifiés tous les (mois)</translation>
    </message>
    <message>
        <source>Contacts not verified</source>
        <translation>Contacts non vérifiés</translation>
    </message>
    <message>
        <source>Contacts, meetings, decisions, actions, the action plan and printed briefs in one place, on this computer only. An office is a folder; nothing is sent anywhere.</source>
        <translation>Contacts, réunions, décisions, actions, plan d’action et dossiers imprimés en un seul endroit, sur cet ordinateur uniquement. Un bureau est un dossier&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe, then copy something else.</source>
        <translation type="vanished">Copié. Collez-le en lieu sûr, puis copiez autre chose.</translation>
    </message>
    <message>
        <source>Copies of its files lie beside it: {names}</source>
        <translation>Des copies de ses fichiers se trouvent à côté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copie {number}</translation>
    </message>
    <message>
        <source>Copy {number} of {copies}</source>
        <translation>Copie {number} sur {copies}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Copier {value}</translation>
    </message>
    <message>
        <source>Copying the office…</source>
        <translation>Copie du bureau…</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Corriger le nom…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates to settle</source>
        <translation>Dates à préciser</translation>
    </message>
    <message>
        <source>Day and month in {column}</source>
        <translation>Jour et mois dans {column}</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision {reference} is recorded.</source>
        <translation>La décision {reference} est enregistrée.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Décisions et actions</translation>
    </message>
    <message>
        <source>Decisions and actions of this item</source>
        <translation>Décisions et actions de ce point</translation>
    </message>
    <message>
        <source>Decisions since the last meeting</source>
        <translation>Décisions depuis la dernière réunion</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Delegation&apos;s and network&apos;s edition</source>
        <translation>Éditions de la délégation et du réseau</translation>
    </message>
    <message>
        <source>Delegation&apos;s edition</source>
        <translation>Édition de la délégation</translation>
    </message>
    <message>
        <source>Delete action {name}</source>
        <translation>Supprimer l’action {name}</translation>
    </message>
    <message>
        <source>Delete body {name}</source>
        <translation>Supprimer l’organe {name}</translation>
    </message>
    <message>
        <source>Delete contact {name}</source>
        <translation>Supprimer le contact {name}</translation>
    </message>
    <message>
        <source>Delete decision {name}</source>
        <translation>Supprimer la décision {name}</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete institution {name}</source>
        <translation>Supprimer l’institution {name}</translation>
    </message>
    <message>
        <source>Delete issued paper {name}</source>
        <translation>Supprimer le document émis {name}</translation>
    </message>
    <message>
        <source>Delete key date {name}</source>
        <translation>Supprimer la date clé {name}</translation>
    </message>
    <message>
        <source>Delete meeting {name}</source>
        <translation>Supprimer la réunion {name}</translation>
    </message>
    <message>
        <source>Delete participant {name}</source>
        <translation>Supprimer le participant {name}</translation>
    </message>
    <message>
        <source>Delete plan item {name}</source>
        <translation>Supprimer l’élément du plan {name}</translation>
    </message>
    <message>
        <source>Delete plan {name}</source>
        <translation>Supprimer le plan {name}</translation>
    </message>
    <message>
        <source>Delete pledge {name}</source>
        <translation>Supprimer l’engagement {name}</translation>
    </message>
    <message>
        <source>Delete recommendation {name}</source>
        <translation>Supprimer la recommandation {name}</translation>
    </message>
    <message>
        <source>Delete {count} actions</source>
        <translation>Supprimer {count} actions</translation>
    </message>
    <message>
        <source>Delete {count} bodies</source>
        <translation>Supprimer {count} organes</translation>
    </message>
    <message>
        <source>Delete {count} contacts</source>
        <translation>Supprimer {count} contacts</translation>
    </message>
    <message>
        <source>Delete {count} decisions</source>
        <translation>Supprimer {count} décisions</translation>
    </message>
    <message>
        <source>Delete {count} institutions</source>
        <translation>Supprimer {count} institutions</translation>
    </message>
    <message>
        <source>Delete {count} issued papers</source>
        <translation>Supprimer {count} documents émis</translation>
    </message>
    <message>
        <source>Delete {count} key dates</source>
        <translation>Supprimer {count} dates clés</translation>
    </message>
    <message>
        <source>Delete {count} meetings</source>
        <translation>Supprimer {count} réunions</translation>
    </message>
    <message>
        <source>Delete {count} participants</source>
        <translation>Supprimer {count} participants</translation>
    </message>
    <message>
        <source>Delete {count} plan items</source>
        <translation>Supprimer {count} éléments du plan</translation>
    </message>
    <message>
        <source>Delete {count} plans</source>
        <translation>Supprimer {count} plans</translation>
    </message>
    <message>
        <source>Delete {count} pledges</source>
        <translation>Supprimer {count} engagements</translation>
    </message>
    <message>
        <source>Delete {count} recommendations</source>
        <translation>Supprimer {count} recommandations</translation>
    </message>
    <message>
        <source>Delete {n} for good</source>
        <translation>Supprimer {n} définitivement</translation>
    </message>
    <message>
        <source>Delete {n} record for good?</source>
        <translation>Supprimer définitivement {n} fiche&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {n} records for good?</source>
        <translation>Supprimer définitivement {n} fiches&#xa0;?</translation>
    </message>
    <message>
        <source>Deleting {n} record for good…</source>
        <translation>Suppression définitive de {n} fiche…</translation>
    </message>
    <message>
        <source>Deleting {n} records for good…</source>
        <translation>Suppression définitive de {n} fiches…</translation>
    </message>
    <message>
        <source>Delivery ratings</source>
        <translation>Appréciations de la réalisation</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Adjoint</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the office</source>
        <translation>Détails du bureau</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>Differs from the record; applied only where you tick</source>
        <translation>Diffère de la fiche&#xa0;; appliqué seulement là où vous cochez</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the unsaved text of {name}?</source>
        <translation>Abandonner le texte non enregistré de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>Abandonner {name}</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Do not say this again for this office.</source>
        <translation>Ne plus le dire pour ce bureau.</translation>
    </message>
    <message>
        <source>Do without a passphrase</source>
        <translation>Se passer de phrase de passe</translation>
    </message>
    <message>
        <source>Do without a passphrase?</source>
        <translation>Se passer de phrase de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Do without a passphrase…</source>
        <translation>Se passer de phrase de passe…</translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done or cancelled</source>
        <translation>Fait ou annulé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Draft brief, {edition}, {meeting}</source>
        <translation>Projet de dossier, {edition}, {meeting}</translation>
    </message>
    <message>
        <source>Drawing the brief…</source>
        <translation>Composition du dossier…</translation>
    </message>
    <message>
        <source>Drawn up on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due in 14 days</source>
        <translation>Échéance dans 14 jours</translation>
    </message>
    <message>
        <source>Due in words</source>
        <translation>Échéance en toutes lettres</translation>
    </message>
    <message>
        <source>Due in {n} day</source>
        <translation>Échéance dans {n} jour</translation>
    </message>
    <message>
        <source>Due in {n} days</source>
        <translation>Échéance dans {n} jours</translation>
    </message>
    <message>
        <source>Due soon means within (days)</source>
        <translation>Échéance proche&#xa0;: dans (jours)</translation>
    </message>
    <message>
        <source>Due within {n} day</source>
        <translation>Échéance dans {n} jour</translation>
    </message>
    <message>
        <source>Due within {n} days</source>
        <translation>Échéance dans {n} jours</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Duplicate this record</source>
        <translation>Dupliquer cette fiche</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>EXAMPLE - fictional</source>
        <translation>EXEMPLE - fictif</translation>
    </message>
    <message>
        <source>Each column goes where you say. Nothing is lost: what has no place goes into the notes.</source>
        <translation>Chaque colonne va où vous le dites. Rien n’est perdu&#xa0;: ce qui n’a pas de place va dans les notes.</translation>
    </message>
    <message>
        <source>Each of these people opens the office with a passphrase of their own.</source>
        <translation>Chacune de ces personnes ouvre le bureau avec sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>Each shows as an empty box in the paper.</source>
        <translation>Chacun apparaît comme une case vide sur le papier.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit action {name}</source>
        <translation>Modifier l’action {name}</translation>
    </message>
    <message>
        <source>Edit body {name}</source>
        <translation>Modifier l’organe {name}</translation>
    </message>
    <message>
        <source>Edit contact {name}</source>
        <translation>Modifier le contact {name}</translation>
    </message>
    <message>
        <source>Edit decision {name}</source>
        <translation>Modifier la décision {name}</translation>
    </message>
    <message>
        <source>Edit institution {name}</source>
        <translation>Modifier l’institution {name}</translation>
    </message>
    <message>
        <source>Edit issued paper {name}</source>
        <translation>Modifier le document émis {name}</translation>
    </message>
    <message>
        <source>Edit key date {name}</source>
        <translation>Modifier la date clé {name}</translation>
    </message>
    <message>
        <source>Edit meeting {name}</source>
        <translation>Modifier la réunion {name}</translation>
    </message>
    <message>
        <source>Edit participant {name}</source>
        <translation>Modifier le participant {name}</translation>
    </message>
    <message>
        <source>Edit plan item {name}</source>
        <translation>Modifier l’élément du plan {name}</translation>
    </message>
    <message>
        <source>Edit plan {name}</source>
        <translation>Modifier le plan {name}</translation>
    </message>
    <message>
        <source>Edit pledge {name}</source>
        <translation>Modifier l’engagement {name}</translation>
    </message>
    <message>
        <source>Edit recommendation {name}</source>
        <translation>Modifier la recommandation {name}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edition for the network</source>
        <translation>Édition pour le réseau</translation>
    </message>
    <message>
        <source>Editions of a brief</source>
        <translation>Éditions d’un dossier</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin of {count} records</source>
        <translation>Vider la corbeille de {count} fiches</translation>
    </message>
    <message>
        <source>Empty the bin of {n} record for good?</source>
        <translation>Vider définitivement la corbeille, qui contient {n} fiche&#xa0;?</translation>
    </message>
    <message>
        <source>Empty the bin of {n} records for good?</source>
        <translation>Vider définitivement la corbeille, qui contient {n} fiches&#xa0;?</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enters the network&apos;s and the public edition</source>
        <translation>Figure dans l’édition du réseau et l’édition publique</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>Institué le</translation>
    </message>
    <message>
        <source>Every backup is then copied there too: a stick, a share or a folder that is kept in step.</source>
        <translation>Chaque sauvegarde y est alors copiée aussi&#xa0;: une clé, un partage ou un dossier synchronisé.</translation>
    </message>
    <message>
        <source>Every contact is fresh.</source>
        <translation>Tous les contacts sont à jour.</translation>
    </message>
    <message>
        <source>Every kind of record</source>
        <translation>Tous les types de fiche</translation>
    </message>
    <message>
        <source>Every record that can be proven whole is read into a new office in a folder you choose, with the same passphrases. A list says what is missing.</source>
        <translation>Toute fiche reconnue intacte est reprise dans un nouveau bureau, dans un dossier de votre choix, avec les mêmes phrases de passe. Une liste indique ce qui manque.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Everything is on this one computer. Choose a second place.</source>
        <translation>Tout se trouve sur ce seul ordinateur. Choisissez un second emplacement.</translation>
    </message>
    <message>
        <source>Everything is on this one computer: there is no second place.</source>
        <translation>Tout se trouve sur ce seul ordinateur&#xa0;: il n’y a pas de second emplacement.</translation>
    </message>
    <message>
        <source>Everything you saved is safe, the last of it: {step}.</source>
        <translation>Tout ce que vous avez enregistré est en sûreté, en dernier lieu&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>Everything you saved is safe.</source>
        <translation>Tout ce que vous avez enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Everything, for our own people: positions, lines to take, overdue items and background B with the rest.</source>
        <translation>Tout, pour les nôtres&#xa0;: positions, lignes à tenir, éléments en retard et contexte B avec le reste.</translation>
    </message>
    <message>
        <source>Example office</source>
        <translation>Bureau d’exemple</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Export this list: {count}</source>
        <translation>Exporter cette liste&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>Export {n} chosen record</source>
        <translation>Exporter {n} fiche choisie</translation>
    </message>
    <message>
        <source>Export {n} chosen records</source>
        <translation>Exporter {n} fiches choisies</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Facts that may be used with others. In all three editions.</source>
        <translation>Faits utilisables avec d’autres. Dans les trois éditions.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille d’abord</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Find a body…</source>
        <translation>Trouver un organe…</translation>
    </message>
    <message>
        <source>Find a change or a record by its words…</source>
        <translation>Chercher une modification ou une fiche…</translation>
    </message>
    <message>
        <source>Find a date by its words…</source>
        <translation>Trouver une date par ses mots…</translation>
    </message>
    <message>
        <source>Find a decision…</source>
        <translation>Trouver une décision…</translation>
    </message>
    <message>
        <source>Find a name, post, phone…</source>
        <translation>Trouver un nom, un poste, un téléphone…</translation>
    </message>
    <message>
        <source>Find a plan…</source>
        <translation>Trouver un plan…</translation>
    </message>
    <message>
        <source>Find a pledge…</source>
        <translation>Trouver un engagement…</translation>
    </message>
    <message>
        <source>Find a recommendation…</source>
        <translation>Trouver une recommandation…</translation>
    </message>
    <message>
        <source>Find a reference or a title…</source>
        <translation>Trouver une référence ou un titre…</translation>
    </message>
    <message>
        <source>Find a state or organization…</source>
        <translation>Trouver un État ou une organisation…</translation>
    </message>
    <message>
        <source>Find a title, place, series, words of the minutes…</source>
        <translation>Trouver un titre, un lieu, une série, des mots du procès-verbal…</translation>
    </message>
    <message>
        <source>Find an action, owner, meeting…</source>
        <translation>Trouver une action, un responsable, une réunion…</translation>
    </message>
    <message>
        <source>Find an institution…</source>
        <translation>Trouver une institution…</translation>
    </message>
    <message>
        <source>Find any record</source>
        <translation>Trouver une fiche</translation>
    </message>
    <message>
        <source>Find any record…</source>
        <translation>Trouver une fiche…</translation>
    </message>
    <message>
        <source>Find in the plan…</source>
        <translation>Trouver dans le plan…</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>First appointment on</source>
        <translation>Première nomination le</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Focal point of {n} participant</source>
        <translation>Point focal de {n} participant</translation>
    </message>
    <message>
        <source>Focal point of {n} participants</source>
        <translation>Point focal de {n} participants</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Replier la barre latérale</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Foot of the page</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Pour décision</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>Pour discussion</translation>
    </message>
    <message>
        <source>For everybody. Leaves out, besides, the delegation, decisions, open actions and the contact sheet.</source>
        <translation>Pour tous. Omet en outre la délégation, les décisions, les actions ouvertes et la liste de contacts.</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>For the delegation alone</source>
        <translation>Pour la délégation seule</translation>
    </message>
    <message>
        <source>For the office only, never printed</source>
        <translation>Pour le bureau seul, jamais imprimé</translation>
    </message>
    <message>
        <source>For the other focal points. Leaves out objective, points, asks, positions, background B, overdue items, progress notes and private phones.</source>
        <translation>Pour les autres points focaux. Omet objectif, éléments d’intervention, demandes, positions, contexte B, éléments en retard, notes d’avancement et téléphones privés.</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Force of a decision</source>
        <translation>Validité d’une décision</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli en cours…</translation>
    </message>
    <message>
        <source>Forgotten it? The code of the recovery sheet can be typed here too.</source>
        <translation>Vous l’avez oubliée&#xa0;? Le code de la feuille de secours peut aussi être tapé ici.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From a backup: a new computer, a lost folder, or the office of the person before you.</source>
        <translation>Depuis une sauvegarde&#xa0;: nouvel ordinateur, dossier perdu, ou bureau de la personne qui vous a précédé.</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Gathering what is known…</source>
        <translation>Collecte de ce qui est connu…</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Give a passphrase of the office in {folder}, or its recovery code.</source>
        <translation>Donnez une phrase de passe du bureau dans {folder}, ou son code de secours.</translation>
    </message>
    <message>
        <source>Give a second person a passphrase…</source>
        <translation>Donner une phrase de passe à une deuxième personne…</translation>
    </message>
    <message>
        <source>Give both the date and the time.</source>
        <translation>Donnez la date et l’heure.</translation>
    </message>
    <message>
        <source>Give the date, too.</source>
        <translation>Donnez aussi la date.</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Donnez un nom au bureau.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Donnez le nom de la personne.</translation>
    </message>
    <message>
        <source>Give the time of day, too.</source>
        <translation>Donnez aussi l’heure.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, beginning with its drive or with /.</source>
        <translation>Donnez le chemin complet du dossier, commençant par son lecteur ou par /.</translation>
    </message>
    <message>
        <source>Give your name: it stands beside your passphrase and in the history.</source>
        <translation>Donnez votre nom&#xa0;: il figure à côté de votre phrase de passe et dans l’historique.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Prénom d’abord</translation>
    </message>
    <message>
        <source>Go back to the newest good backup</source>
        <translation>Revenir à la dernière sauvegarde valable</translation>
    </message>
    <message>
        <source>Go on copying every backup to {folder}</source>
        <translation>Continuer à copier chaque sauvegarde dans {folder}</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>Poursuivre l’import</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="vanished">Y aller</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Aller à l’ordre du jour</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Goes into the notes</source>
        <translation>Va dans les notes</translation>
    </message>
    <message>
        <source>Group {group}, character {n}</source>
        <translation>Groupe {group}, caractère {n}</translation>
    </message>
    <message>
        <source>Group {n}: {text}</source>
        <translation>Groupe {n}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Handed to, on</source>
        <translation>Remise à, le</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A quitté</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>A quitté…</translation>
    </message>
    <message>
        <source>Has moved to another post</source>
        <translation>Changement de poste</translation>
    </message>
    <message>
        <source>Has moved to another post…</source>
        <translation>A changé de poste…</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Ont quitté</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Head of the page</source>
        <translation>En-tête de page</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historique de cette fiche</translation>
    </message>
    <message>
        <source>History of this record…</source>
        <translation type="vanished">Historique de cette fiche…</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>Hold this meeting</source>
        <translation>Tenir cette réunion</translation>
    </message>
    <message>
        <source>Holder of the post</source>
        <translation>Titulaire du poste</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>How a letter addresses the person</source>
        <translation>Comment une lettre s’adresse à la personne</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Comment joindre</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment l’utiliser</translation>
    </message>
    <message>
        <source>I have no passphrase here: give me one</source>
        <translation>Je n’ai pas de phrase de passe ici&#xa0;: m’en donner une</translation>
    </message>
    <message>
        <source>I have put the recovery code in a &amp;safe place</source>
        <translation type="vanished">J’ai mis le code de secours en lieu &amp;sûr</translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation>J’ai la feuille</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC licence. Fonts: Noto, SIL Open Font License 1.1.</source>
        <translation>Icônes&#xa0;: Lucide, licence ISC. Polices&#xa0;: Noto, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>If the computer or the folder is gone: choose “Take over or restore an office” on any computer with the program, and the newest backup. The code opens it.</source>
        <translation>Si l’ordinateur ou le dossier est perdu&#xa0;: choisissez «&#xa0;Reprendre ou restaurer un bureau&#xa0;» sur tout ordinateur doté du programme, puis la sauvegarde la plus récente. Le code l’ouvre.</translation>
    </message>
    <message>
        <source>Implementation of a plan item</source>
        <translation>Mise en œuvre d’un élément du plan</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mis en œuvre</translation>
    </message>
    <message>
        <source>Import an action log</source>
        <translation>Importer un journal d’actions</translation>
    </message>
    <message>
        <source>Import an action log…</source>
        <translation>Importer un journal d’actions…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Import {file}: {new} new, {updated} completed</source>
        <translation>Import de {file}&#xa0;: {new} nouveaux, {updated} complétés</translation>
    </message>
    <message>
        <source>Import {n} action</source>
        <translation>Importer {n} action</translation>
    </message>
    <message>
        <source>Import {n} actions</source>
        <translation>Importer {n} actions</translation>
    </message>
    <message>
        <source>Import {n} contact</source>
        <translation>Importer {n} contact</translation>
    </message>
    <message>
        <source>Import {n} contacts</source>
        <translation>Importer {n} contacts</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In a safe or a sealed envelope, away from the computer and from its backups. Not photographed, not sent by e-mail. When somebody who has seen it leaves, renew the key: a new sheet is made then.</source>
        <translation>Dans un coffre ou une enveloppe scellée, loin de l’ordinateur et de ses sauvegardes. Ni photographiée, ni envoyée par courriel. Quand une personne qui l’a vue s’en va, renouvelez la clé&#xa0;: une nouvelle feuille est alors établie.</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>En consultation</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In words, e.g. quarterly</source>
        <translation>En toutes lettres, par exemple&#xa0;: chaque trimestre</translation>
    </message>
    <message>
        <source>In {n} of them both are listed: one entry each stays, the one that says more.</source>
        <translation>Dans {n} d’entre eux, les deux figurent&#xa0;: une seule entrée reste dans chacun, celle qui en dit le plus.</translation>
    </message>
    <message>
        <source>In {n} of them both are listed: one entry stays, the one that says more.</source>
        <translation>Dans {n} d’entre eux, les deux figurent&#xa0;: une seule entrée reste, celle qui en dit le plus.</translation>
    </message>
    <message>
        <source>In {places} lies the journal of an office that was being set aside as damaged when the program ended. It was not given back: the database here is another one, or was used since. The last changes before that may be missing here. Keep the folder, and compare with the newest backup.</source>
        <translation>Dans {places} se trouve le journal d’un bureau endommagé que l’on mettait de côté lorsque le programme s’est arrêté. Il n’a pas été rendu&#xa0;: la base de données ici en est une autre, ou a servi depuis. Les dernières modifications d’avant peuvent manquer ici. Gardez ce dossier et comparez avec la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Institution that day</source>
        <translation>Institution ce jour-là</translation>
    </message>
    <message>
        <source>Institutionally separate</source>
        <translation>Institutionnellement distinct</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Integrity, structure and search index are right.</source>
        <translation>L’intégrité, la structure et l’index de recherche sont en ordre.</translation>
    </message>
    <message>
        <source>Inter-ministry</source>
        <translation>Interministériel</translation>
    </message>
    <message>
        <source>Inter-ministry meeting</source>
        <translation>Réunion interministérielle</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Internal note, never printed</source>
        <translation>Note interne, jamais imprimée</translation>
    </message>
    <message>
        <source>International organization</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Invite a person</source>
        <translation>Inviter une personne</translation>
    </message>
    <message>
        <source>Invite a person: type a name</source>
        <translation>Inviter une personne&#xa0;: tapez un nom</translation>
    </message>
    <message>
        <source>Invite an institution</source>
        <translation>Inviter une institution</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Is added to the record</source>
        <translation>Est ajouté à la fiche</translation>
    </message>
    <message>
        <source>Issue a brief</source>
        <translation>Émettre un dossier</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>L’émettre</translation>
    </message>
    <message>
        <source>Issue it so</source>
        <translation>L’émettre ainsi</translation>
    </message>
    <message>
        <source>Issue this brief?</source>
        <translation>Émettre ce dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>Document émis</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documents émis</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Émettre…</translation>
    </message>
    <message>
        <source>Issuing the brief…</source>
        <translation>Émission du dossier…</translation>
    </message>
    <message>
        <source>It changed {n} record.</source>
        <translation>Elle a modifié {n} fiche.</translation>
    </message>
    <message>
        <source>It changed {n} records.</source>
        <translation>Elle a modifié {n} fiches.</translation>
    </message>
    <message>
        <source>It holds {what}.</source>
        <translation>Elle contient {what}.</translation>
    </message>
    <message>
        <source>It is not in the office now: it was removed, or is in the bin.</source>
        <translation>Elle n’est plus dans le bureau&#xa0;: elle a été retirée, ou est dans la corbeille.</translation>
    </message>
    <message>
        <source>It is not open there: open it here</source>
        <translation>Il n’est pas ouvert là-bas&#xa0;: l’ouvrir ici</translation>
    </message>
    <message>
        <source>It is of the office in {folder}: open that one and save it, then quit.</source>
        <translation>Il est du bureau dans {folder}&#xa0;: ouvrez celui-là, enregistrez le texte, puis quittez.</translation>
    </message>
    <message>
        <source>It is the same in the backup and now.</source>
        <translation>Elle est identique dans la sauvegarde et maintenant.</translation>
    </message>
    <message>
        <source>It lies in {file}.</source>
        <translation>Elle se trouve dans {file}.</translation>
    </message>
    <message>
        <source>It opens the office when the passphrase is forgotten or the key file is lost. It is shown only now and stored nowhere. Print it and lock it away from this computer; whoever holds it can read everything.</source>
        <translation type="vanished">Il ouvre le bureau quand la phrase de passe est oubliée ou que le fichier de clés est perdu. Il n’est montré que maintenant et n’est conservé nulle part. Imprimez-le et mettez-le sous clé loin de cet ordinateur&#xa0;; quiconque le détient peut tout lire.</translation>
    </message>
    <message>
        <source>It was made by {who}.</source>
        <translation>Elle a été faite par {who}.</translation>
    </message>
    <message>
        <source>It was made on {when} by {who}.</source>
        <translation>Elle a été faite le {when} par {who}.</translation>
    </message>
    <message>
        <source>It was made on {when}.</source>
        <translation>Elle a été faite le {when}.</translation>
    </message>
    <message>
        <source>It was typed on {moment} and cannot be brought back.</source>
        <translation>Il a été tapé le {moment} et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Item {number}: {title}</source>
        <translation>Point {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Items overdue: {count}</source>
        <translation>Éléments en retard&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Items without any report: {count}</source>
        <translation>Éléments sans aucun rapport&#xa0;: {count}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>Garder dans la corbeille</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep the earlier sheet with the earlier backups: it still opens them. From now on only the new one opens the office.</source>
        <translation>Gardez l’ancienne feuille avec les anciennes sauvegardes&#xa0;: elle les ouvre encore. Désormais, seule la nouvelle ouvre le bureau.</translation>
    </message>
    <message>
        <source>Keep the passphrases</source>
        <translation>Garder les phrases de passe</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Keep these columns…</source>
        <translation>Garder ces colonnes…</translation>
    </message>
    <message>
        <source>Keep this record</source>
        <translation>Garder cette fiche</translation>
    </message>
    <message>
        <source>Keep this recovery code</source>
        <translation type="vanished">Conservez ce code de secours</translation>
    </message>
    <message>
        <source>Keeping the office safe</source>
        <translation>La sûreté du bureau</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Conservée à</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>Colonnes conservées</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key date</source>
        <translation>Date clé</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>Key {n} in the list</source>
        <translation>Touche {n} dans la liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Kinds of body</source>
        <translation>Types d’organe</translation>
    </message>
    <message>
        <source>Kinds of contact point</source>
        <translation>Types de coordonnées</translation>
    </message>
    <message>
        <source>Kinds of institution</source>
        <translation>Types d’institution</translation>
    </message>
    <message>
        <source>Kinds of key date</source>
        <translation>Types de date clé</translation>
    </message>
    <message>
        <source>Kinds of meeting</source>
        <translation>Types de réunion</translation>
    </message>
    <message>
        <source>Kinds of participant</source>
        <translation>Types de participant</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Langue des titres</translation>
    </message>
    <message>
        <source>Language of the meeting</source>
        <translation>Langue de la réunion</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages the person works in</source>
        <translation>Langues de travail de la personne</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Last backup {when}</source>
        <translation>Dernière sauvegarde {when}</translation>
    </message>
    <message>
        <source>Last network meeting: {meeting}. Situation on {day}.</source>
        <translation>Dernière réunion du réseau&#xa0;: {meeting}. Situation au {day}.</translation>
    </message>
    <message>
        <source>Last progress</source>
        <translation>Dernier avancement</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Lead and supporting</source>
        <translation>Responsable et appuis</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Quitter l’import&#xa0;?</translation>
    </message>
    <message>
        <source>Leave without merging?</source>
        <translation>Quitter sans fusionner&#xa0;?</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Left on {day}.</source>
        <translation>Parti le {day}.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Laissés de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Référence juridique</translation>
    </message>
    <message>
        <source>Let it ask</source>
        <translation>La redemander</translation>
    </message>
    <message>
        <source>Let the person type the passphrase: nobody else needs to know it. The name stands in the history.</source>
        <translation>Laissez la personne taper elle-même la phrase de passe&#xa0;: nul autre n’a besoin de la connaître. Le nom figure dans l’historique.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licences des composants</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Line to action item</source>
        <translation>Ligne en action</translation>
    </message>
    <message>
        <source>Line to decision</source>
        <translation>Ligne en décision</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists of this section</source>
        <translation>Listes de cette section</translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>Loc&amp;k a protected office after</source>
        <translation>&amp;Verrouiller un bureau protégé après</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock a protected office after</source>
        <translation>Verrouiller un bureau protégé après</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Look around a finished office; nothing of yours is touched.</source>
        <translation>Parcourez un bureau achevé&#xa0;; rien du vôtre n’est touché.</translation>
    </message>
    <message>
        <source>Look at the newest backup</source>
        <translation>Consulter la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Look for a command or a key</source>
        <translation>Cherchez une commande ou une touche</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Look inside or restore…</source>
        <translation>Consulter ou restaurer…</translation>
    </message>
    <message>
        <source>Look round the example office</source>
        <translation>Parcourir le bureau d’exemple</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Ouverture de la sauvegarde en lecture…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Looking for damage, as once a day…</source>
        <translation>Contrôle quotidien de l’état du fichier…</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établie par</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <source>Made the office in {folder}.</source>
        <translation>Bureau créé dans {folder}.</translation>
    </message>
    <message>
        <source>Make it again…</source>
        <translation>La refaire…</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation type="vanished">Créer le bureau</translation>
    </message>
    <message>
        <source>Make {count} records</source>
        <translation>Créer {count} fiches</translation>
    </message>
    <message>
        <source>Making the office…</source>
        <translation>Création du bureau…</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Marquer comme parti</translation>
    </message>
    <message>
        <source>Mark as verified today</source>
        <translation>Marquer comme vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Mark contact {name} as verified</source>
        <translation>Marquer le contact {name} comme vérifié</translation>
    </message>
    <message>
        <source>Mark the chosen as</source>
        <translation>Marquer les choisis comme</translation>
    </message>
    <message>
        <source>Mark {count} contacts as verified</source>
        <translation>Marquer {count} contacts comme vérifiés</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Marking of the office&apos;s &amp;papers</source>
        <translation>Mention des &amp;documents du bureau</translation>
    </message>
    <message>
        <source>Marking of the office&apos;s papers</source>
        <translation>Mention des documents du bureau</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>May be told to the network</source>
        <translation>Peut être dit au réseau</translation>
    </message>
    <message>
        <source>May contain {prefix}, {year} and {number}</source>
        <translation>Peut contenir {prefix}, {year} et {number}</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meetings and actions</source>
        <translation>Réunions et actions</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se réunit</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Member of the delegation</source>
        <translation>Membre de la délégation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>Membres de l’organe</translation>
    </message>
    <message>
        <source>Mend the office…</source>
        <translation>Réparer le bureau…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge contact {other} into {name}</source>
        <translation>Fusionner le contact {other} dans {name}</translation>
    </message>
    <message>
        <source>Merge two contacts named {name}</source>
        <translation>Fusionner deux contacts nommés {name}</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Fusionner deux personnes</translation>
    </message>
    <message>
        <source>Merge two people…</source>
        <translation>Fusionner deux personnes…</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Ministries&apos; meeting</source>
        <translation>Réunion des ministères</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Ministry focal point</source>
        <translation>Point focal du ministère</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Minutes &amp;planned</source>
        <translation>Minutes &amp;prévues</translation>
    </message>
    <message>
        <source>Minutes of the whole meeting</source>
        <translation>Procès-verbal de toute la réunion</translation>
    </message>
    <message>
        <source>Minutes of this item</source>
        <translation>Procès-verbal de ce point</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Missing, as far as it can be known; the same list lies in the new office&apos;s folder:</source>
        <translation>Manquent, pour autant qu’on puisse le savoir&#xa0;; la même liste se trouve dans le dossier du nouveau bureau&#xa0;:</translation>
    </message>
    <message>
        <source>Mission abroad</source>
        <translation>Mission à l’étranger</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move it to this computer</source>
        <translation>Le déplacer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to this post</source>
        <translation>Passer à ce poste</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move {name} to another post</source>
        <translation>Muter {name} à un autre poste</translation>
    </message>
    <message>
        <source>Moves to the record that stays</source>
        <translation>Passe à la fiche qui reste</translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation>Multilatéral</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Mon bureau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in another language</source>
        <translation>Nom dans une autre langue</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nom en écriture d’origine</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Name order</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Suffixe du nom</translation>
    </message>
    <message>
        <source>Name that day</source>
        <translation>Nom ce jour-là</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>Noms en d’autres langues</translation>
    </message>
    <message>
        <source>Names of the levels</source>
        <translation>Noms des niveaux</translation>
    </message>
    <message>
        <source>National human rights institution</source>
        <translation>Institution nationale des droits de l’homme</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Réunion du réseau</translation>
    </message>
    <message>
        <source>Network meeting brief</source>
        <translation>Dossier de réunion du réseau</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Jamais imprimé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase de passe</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New action {name}</source>
        <translation>Nouvelle action {name}</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>Nouveau point de l’ordre du jour</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nouvel organe</translation>
    </message>
    <message>
        <source>New body {name}</source>
        <translation>Nouvel organe {name}</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>New contact {name}</source>
        <translation>Nouveau contact {name}</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>New decision {name}</source>
        <translation>Nouvelle décision {name}</translation>
    </message>
    <message>
        <source>New folder for what can be read</source>
        <translation>Nouveau dossier pour ce qui peut être lu</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Nouvelle institution</translation>
    </message>
    <message>
        <source>New institution {name}</source>
        <translation>Nouvelle institution {name}</translation>
    </message>
    <message>
        <source>New issued paper {name}</source>
        <translation>Nouveau document émis {name}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>New key date</source>
        <translation>Nouvelle date clé</translation>
    </message>
    <message>
        <source>New key date {name}</source>
        <translation>Nouvelle date clé {name}</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New meeting {name}</source>
        <translation>Nouvelle réunion {name}</translation>
    </message>
    <message>
        <source>New office</source>
        <translation type="vanished">Nouveau bureau</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nouveau bureau…</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>New participant {name}</source>
        <translation>Nouveau participant {name}</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>New plan item</source>
        <translation>Nouvel élément du plan</translation>
    </message>
    <message>
        <source>New plan item {name}</source>
        <translation>Nouvel élément du plan {name}</translation>
    </message>
    <message>
        <source>New plan {name}</source>
        <translation>Nouveau plan {name}</translation>
    </message>
    <message>
        <source>New pledge</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>New pledge {name}</source>
        <translation>Nouvel engagement {name}</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>New recommendation {name}</source>
        <translation>Nouvelle recommandation {name}</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nouveau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Next brief</source>
        <translation>Prochain dossier</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next report due</source>
        <translation>Prochain rapport attendu</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>No actions yet. What a meeting hands out comes here by itself; others can be added or imported.</source>
        <translation>Pas encore d’actions. Ce qu’une réunion confie arrive ici tout seul&#xa0;; d’autres peuvent être ajoutées ou importées.</translation>
    </message>
    <message>
        <source>No backup has the stored file {name} any more.</source>
        <translation>Aucune sauvegarde n’a plus le fichier conservé {name}.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>No bodies yet. Committees, task forces and boards belong here, with their members.</source>
        <translation>Pas encore d’organes. Comités, groupes de travail et conseils ont leur place ici, avec leurs membres.</translation>
    </message>
    <message>
        <source>No brief was issued yet. A brief is drawn from the record and kept unchanged once it is issued.</source>
        <translation>Aucun dossier n’a encore été émis. Un dossier est tiré du registre et gardé inchangé une fois émis.</translation>
    </message>
    <message>
        <source>No change matches.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>No column goes anywhere yet. Choose at least the column with the name or the action.</source>
        <translation>Aucune colonne n’est encore attribuée. Choisissez au moins la colonne du nom ou de l’action.</translation>
    </message>
    <message>
        <source>No column of {file} could be recognised. Nothing was imported. Choose what the columns mean.</source>
        <translation>Aucune colonne de {file} n’a été reconnue. Rien n’a été importé. Choisissez ce que les colonnes signifient.</translation>
    </message>
    <message>
        <source>No command is called so, or none that makes sense now.</source>
        <translation>Aucune commande ne s’appelle ainsi, ou aucune qui ait un sens maintenant.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No date is set for the next report.</source>
        <translation>Aucune date n’est fixée pour le prochain rapport.</translation>
    </message>
    <message>
        <source>No date is set yet.</source>
        <translation>Aucune date n’est encore fixée.</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Aucune date fixée</translation>
    </message>
    <message>
        <source>No decision or action yet</source>
        <translation>Pas encore de décision ni d’action</translation>
    </message>
    <message>
        <source>No decisions yet. Those taken in a meeting come here by themselves; others can be added.</source>
        <translation>Pas encore de décisions. Celles prises en réunion arrivent ici toutes seules&#xa0;; d’autres peuvent être ajoutées.</translation>
    </message>
    <message>
        <source>No heading.</source>
        <translation>Sans en-tête.</translation>
    </message>
    <message>
        <source>No institutions yet. Ministries, agencies and missions belong here; an import brings them along.</source>
        <translation>Pas encore d’institutions. Ministères, agences et missions ont leur place ici&#xa0;; un import les amène.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Pas encore de points</translation>
    </message>
    <message>
        <source>No key date yet. Deadlines and dates that are no meeting belong here; Start counts down to them.</source>
        <translation>Pas encore de date clé. Délais et dates qui ne sont pas des réunions ont leur place ici&#xa0;; l’accueil en fait le décompte.</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>N’est plus proposé</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sans mention</translation>
    </message>
    <message>
        <source>No meeting yet. A meeting holds its agenda, who came, the minutes, and what was decided.</source>
        <translation>Pas encore de réunion. Une réunion contient son ordre du jour, les présents, le procès-verbal et ce qui a été décidé.</translation>
    </message>
    <message>
        <source>No more may be written to the drive of {folder}: your quota on it is used up. Nothing was changed. Make room, or ask for a larger quota, then try again.</source>
        <translation>Plus rien ne peut être écrit sur le disque de {folder}&#xa0;: votre quota y est épuisé. Rien n’a été modifié. Faites de la place ou demandez un quota plus grand, puis réessayez.</translation>
    </message>
    <message>
        <source>No new backup could be made: {reason}</source>
        <translation>Aucune nouvelle sauvegarde n’a pu être faite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No objective has been set.</source>
        <translation>Aucun objectif n’a été fixé.</translation>
    </message>
    <message>
        <source>No office is open; nothing of yours was touched.</source>
        <translation>Aucun bureau n’est ouvert&#xa0;; rien du vôtre n’a été touché.</translation>
    </message>
    <message>
        <source>No office was opened on this computer yet.</source>
        <translation>Aucun bureau n’a encore été ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No other column holds a part of the name: &apos;{heading}&apos; is the whole name.</source>
        <translation>Aucune autre colonne ne contient une partie du nom&#xa0;: «&#xa0;{heading}&#xa0;» est le nom entier.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No participants yet. The states and organizations of the network belong here, with their focal points.</source>
        <translation>Pas encore de participants. Les États et organisations du réseau ont leur place ici, avec leurs points focaux.</translation>
    </message>
    <message>
        <source>No plan yet. A plan has a period, a state and two to four levels that the office names.</source>
        <translation>Pas encore de plan. Un plan a une période, un état et de deux à quatre niveaux que le bureau nomme.</translation>
    </message>
    <message>
        <source>No pledges yet. What the office has pledged, and what others have, belongs here.</source>
        <translation>Pas encore d’engagements. Ce que le bureau a promis, et ce que d’autres ont promis, a sa place ici.</translation>
    </message>
    <message>
        <source>No points have been noted.</source>
        <translation>Aucun élément d’intervention n’a été noté.</translation>
    </message>
    <message>
        <source>No points on items: {items}</source>
        <translation>Sans éléments d’intervention aux points&#xa0;: {items}</translation>
    </message>
    <message>
        <source>No present post</source>
        <translation>Pas de poste actuel</translation>
    </message>
    <message>
        <source>No program opens the list here.</source>
        <translation>Aucun programme n’ouvre la liste ici.</translation>
    </message>
    <message>
        <source>No recommendations yet. What was recommended to the country, and the response, belongs here.</source>
        <translation>Pas encore de recommandations. Ce qui a été recommandé au pays, et la réponse, a sa place ici.</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Pas de second emplacement</translation>
    </message>
    <message>
        <source>No shipped font can draw {code} {name}.</source>
        <translation>Aucune police fournie ne peut dessiner {code} {name}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody could open the office any more. Nothing was changed. Keep at least one passphrase.</source>
        <translation>Plus personne ne pourrait ouvrir le bureau. Rien n’a été modifié. Gardez au moins une phrase de passe.</translation>
    </message>
    <message>
        <source>Nobody here yet. Everybody the office works with belongs here, with the posts they hold.</source>
        <translation>Personne ici pour l’instant. Tous ceux avec qui le bureau travaille ont leur place ici, avec leurs postes.</translation>
    </message>
    <message>
        <source>Nobody is asked yet.</source>
        <translation>Personne n’est encore invité.</translation>
    </message>
    <message>
        <source>Nobody is invited.</source>
        <translation>Personne n’est invité.</translation>
    </message>
    <message>
        <source>Not everything could come along.</source>
        <translation>Tout n’a pas pu être repris.</translation>
    </message>
    <message>
        <source>Not everything in the damaged office could be read.</source>
        <translation>Tout n’a pas pu être lu dans le bureau endommagé.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Not recognised: goes to the notes under its heading.</source>
        <translation>Non reconnu&#xa0;: va dans les notes sous son en-tête.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Not saved: say which post the person has moved to.</source>
        <translation type="vanished">Non enregistré&#xa0;: dites à quel poste la personne est passée.</translation>
    </message>
    <message>
        <source>Not saved: the date is before the present post began. Correct one of the two dates.</source>
        <translation>Non enregistré&#xa0;: la date précède le début du poste actuel. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>Not saved: the post needs a title.</source>
        <translation type="vanished">Non enregistré&#xa0;: le poste doit avoir un intitulé.</translation>
    </message>
    <message>
        <source>Not saved: {problem}</source>
        <translation>Non enregistré&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="vanished">Non enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Not verified lately</source>
        <translation>Non vérifié récemment</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes are added.</source>
        <translation>Des notes sont ajoutées.</translation>
    </message>
    <message>
        <source>Notes, under its heading</source>
        <translation>Notes, sous son en-tête</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>Aucune échéance.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing hangs on the other record.</source>
        <translation>Rien n’est rattaché à l’autre fiche.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. The columns and decisions you chose are given up.</source>
        <translation>Rien n’a encore été importé. Les colonnes et les décisions choisies seront abandonnées.</translation>
    </message>
    <message>
        <source>Nothing has been released for this edition yet.</source>
        <translation>Rien n’a encore été autorisé pour cette édition.</translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>Rien ici ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing in this choice: {view}.</source>
        <translation>Rien dans ce choix&#xa0;: {view}.</translation>
    </message>
    <message>
        <source>Nothing in this part may be told or handed to anyone outside the delegation.</source>
        <translation>Rien de cette partie ne peut être dit ou remis à quelqu’un hors de la délégation.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read: all of it is damaged, or it was written with another key. It was not changed. Restore the newest backup.</source>
        <translation>Rien dans {file} ne peut être lu&#xa0;: tout y est endommagé, ou le fichier a été écrit avec une autre clé. Il n’a pas été modifié. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Rien ne s’appelle ainsi. Moins de lettres trouvent davantage.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Nothing is missing: every record could be read.</source>
        <translation>Rien ne manque&#xa0;: toutes les fiches ont pu être lues.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this period.</source>
        <translation>Rien n’est enregistré pour cette période.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing of the office is open or shown. What you were typing could not be kept on the drive, which may be full: it waits in this program, sealed, and comes back when you unlock. Do not end the program before.</source>
        <translation>Rien du bureau n’est ouvert ni affiché. Ce que vous étiez en train de taper n’a pas pu être conservé sur le disque, qui est peut-être plein&#xa0;: le texte attend, scellé, dans ce programme et reviendra au déverrouillage. N’arrêtez pas le programme avant.</translation>
    </message>
    <message>
        <source>Nothing of the office is open or shown. What you were typing is kept and comes back when you unlock.</source>
        <translation>Rien du bureau n’est ouvert ni affiché. Ce que vous étiez en train de taper est conservé et reviendra au déverrouillage.</translation>
    </message>
    <message>
        <source>Nothing of the office is shown. What you were typing could not be kept as a draft (the drive may be full), so it stands behind this page as you left it, and the office stays open there. Unlock, save it, then lock again.</source>
        <translation type="vanished">Rien du bureau n’est affiché. Ce que vous étiez en train de taper n’a pas pu être conservé comme brouillon (le disque est peut-être plein)&#xa0;: cela reste derrière cette page tel que vous l’avez laissé, et le bureau y reste ouvert. Déverrouillez, enregistrez, puis verrouillez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Rien n’a été modifié depuis.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every change is kept here, for good.</source>
        <translation>Rien n’a encore été modifié. Toute modification est conservée ici, définitivement.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you chose here is given up.</source>
        <translation>Rien n’a encore été modifié. Ce que vous avez choisi ici est abandonné.</translation>
    </message>
    <message>
        <source>Nothing was changed. The damaged file stays as it is in {folder}; before anything takes its place, it is set aside there in a dated folder, untouched.</source>
        <translation>Rien n’a été modifié. Le fichier endommagé reste tel quel dans {folder}&#xa0;; avant que quoi que ce soit ne prenne sa place, il y est mis de côté, intact, dans un dossier daté.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Nothing was written: the name must end in .xlsx or .csv, not {ending}.</source>
        <translation>Rien n’a été écrit&#xa0;: le nom doit se terminer par .xlsx ou .csv, pas par {ending}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Numéro de la feuille</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Of the recovery sheets, only the new one opens it now.</source>
        <translation>Des feuilles de secours, seule la nouvelle l’ouvre désormais.</translation>
    </message>
    <message>
        <source>Of them, those that open without a passphrase: {count}.</source>
        <translation>Parmi elles, celles qui s’ouvrent sans phrase de passe&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Hors trajectoire</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office details…</source>
        <translation>Détails du bureau…</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Téléphone du bureau</translation>
    </message>
    <message>
        <source>Offices found</source>
        <translation>Bureaux trouvés</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>On record since {made}, changed {changed}</source>
        <translation>Enregistrée le {made}, modifiée le {changed}</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>One of the two contacts was removed for good meanwhile. Nothing was changed.</source>
        <translation>L’un des deux contacts a été supprimé définitivement entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>One that is on this computer or on a drive already.</source>
        <translation>Un bureau qui se trouve déjà sur cet ordinateur ou sur un disque.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Continu</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Only one institution can lead; make the others co-leads.</source>
        <translation>Une seule institution peut être responsable&#xa0;; faites des autres des co-responsables.</translation>
    </message>
    <message>
        <source>Only one person can open this office.</source>
        <translation>Une seule personne peut ouvrir ce bureau.</translation>
    </message>
    <message>
        <source>Only one person can open this office. Give a second person a passphrase of their own.</source>
        <translation>Une seule personne peut ouvrir ce bureau. Donnez à une deuxième personne sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>Only the new recovery sheet opens it now. What was copied before can still be read.</source>
        <translation type="vanished">Seule la nouvelle feuille de secours l’ouvre désormais. Ce qui a été copié auparavant peut encore être lu.</translation>
    </message>
    <message>
        <source>Only the office itself shows this.</source>
        <translation>Seul le bureau lui-même l’indique.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Ouvrir un bureau</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="vanished">Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open it for work</source>
        <translation>L’ouvrir pour y travailler</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>Ouvrir un bureau</translation>
    </message>
    <message>
        <source>Open office…</source>
        <translation>Ouvrir un bureau…</translation>
    </message>
    <message>
        <source>Open the example office</source>
        <translation>Ouvrir le bureau d’exemple</translation>
    </message>
    <message>
        <source>Open the new office</source>
        <translation>Ouvrir le nouveau bureau</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Open the office and type the code in the place of the passphrase.</source>
        <translation>Ouvrez le bureau et tapez le code à la place de la phrase de passe.</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Opened lately on this computer</source>
        <translation>Ouverts récemment sur cet ordinateur</translation>
    </message>
    <message>
        <source>Opening the backup of {when}…</source>
        <translation>Ouverture de la sauvegarde du {when}…</translation>
    </message>
    <message>
        <source>Opening the backups…</source>
        <translation>Ouverture des sauvegardes…</translation>
    </message>
    <message>
        <source>Opening the newest backup…</source>
        <translation>Ouverture de la dernière sauvegarde…</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>Ouverture du bureau…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Opens a window in which everything can be read and nothing changed.</source>
        <translation>Ouvre une fenêtre où tout peut être lu et rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>S’ouvre avec</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>Ordre de préséance</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Origins of a recommendation</source>
        <translation>Origines d’une recommandation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other choice</source>
        <translation>Autre choix</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <source>Other revisions follow the first: it can no longer be made anew. Nothing was changed.</source>
        <translation>D’autres révisions suivent la première&#xa0;: elle ne peut plus être refaite. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Our positions, and the lines to take on each. In the delegation&apos;s edition only.</source>
        <translation>Nos positions, et les lignes à tenir sur chacune. Dans l’édition de la délégation seulement.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Outcomes of a decision</source>
        <translation>Issues d’une décision</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>Référence propre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>P&amp;resented by</source>
        <translation>Présenté pa&amp;r</translation>
    </message>
    <message>
        <source>P&amp;ublic</source>
        <translation>&amp;Publique</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>P&amp;hrase de passe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Page {n} sur {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>&amp;Format du papier</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Parlement</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participant of the network</source>
        <translation>Participant du réseau</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants of the network</source>
        <translation>Participants du réseau</translation>
    </message>
    <message>
        <source>Partnerships for prevention</source>
        <translation>Partenariats pour la prévention</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Ses parties</translation>
    </message>
    <message>
        <source>Parts of the brief</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Phrase de passe à &amp;nouveau</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase de passe à nouveau</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Phrase de passe de {name}</translation>
    </message>
    <message>
        <source>Pattern of &amp;brief references</source>
        <translation>Modèle des références des &amp;dossiers</translation>
    </message>
    <message>
        <source>Pattern of brief references</source>
        <translation>Modèle des références des dossiers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People and work</source>
        <translation>Personnes et travail</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Pillar I</source>
        <translation>Pilier I</translation>
    </message>
    <message>
        <source>Pillar II</source>
        <translation>Pilier II</translation>
    </message>
    <message>
        <source>Pillar III</source>
        <translation>Pilier III</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place dans l’ordre</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>Élément du plan</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Éléments du plan</translation>
    </message>
    <message>
        <source>Plan report</source>
        <translation>Rapport sur le plan</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>État du plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Éléments d’intervention</translation>
    </message>
    <message>
        <source>Points to make, item {number}</source>
        <translation>Éléments d’intervention, point {number}</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Position: {subject}</source>
        <translation>Position&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Positions and lines to take</source>
        <translation>Positions et lignes à tenir</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Post and institution</source>
        <translation>Poste et institution</translation>
    </message>
    <message>
        <source>Post held</source>
        <translation>Poste occupé</translation>
    </message>
    <message>
        <source>Post that day</source>
        <translation>Poste ce jour-là</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Posts held before</source>
        <translation>Postes antérieurs</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Préséance</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Prepare the agenda and invite the ministries.</source>
        <translation>Préparez l’ordre du jour et invitez les ministères.</translation>
    </message>
    <message>
        <source>Preparing the example office…</source>
        <translation>Préparation du bureau d’exemple…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>Poste actuel</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview the brief…</source>
        <translation>Aperçu du dossier…</translation>
    </message>
    <message>
        <source>Previous agenda item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Pri&amp;vate phone numbers</source>
        <translation>Téléphones pri&amp;vés</translation>
    </message>
    <message>
        <source>Print it so</source>
        <translation>L’imprimer ainsi</translation>
    </message>
    <message>
        <source>Print or save the sheet again…</source>
        <translation>Imprimer ou enregistrer à nouveau la feuille…</translation>
    </message>
    <message>
        <source>Print the brief…</source>
        <translation>Imprimer le dossier…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la feuille…</translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation>Imprimer {title}</translation>
    </message>
    <message>
        <source>Printed under this item in the delegation&apos;s brief, and in no other edition.</source>
        <translation>Imprimé sous ce point dans le dossier de la délégation, et dans aucune autre édition.</translation>
    </message>
    <message>
        <source>Prints beside the marking, never translated</source>
        <translation>S’imprime à côté de la mention, jamais traduit</translation>
    </message>
    <message>
        <source>Prints in the brief</source>
        <translation>S’imprime dans le dossier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Private phone</source>
        <translation>Téléphone privé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Avancement du plan</translation>
    </message>
    <message>
        <source>Progress on the plan</source>
        <translation>Avancement du plan</translation>
    </message>
    <message>
        <source>Progress on {item}</source>
        <translation>Avancement de {item}</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Rapport d’avancement</translation>
    </message>
    <message>
        <source>Promoting and protecting human rights</source>
        <translation>Promotion et protection des droits de l’homme</translation>
    </message>
    <message>
        <source>Protect it first, in the File menu under “Who can open this office”: then it can be locked.</source>
        <translation>Protégez-le d’abord, dans le menu Fichier sous «&#xa0;Qui peut ouvrir ce bureau&#xa0;»&#xa0;: il pourra ensuite être verrouillé.</translation>
    </message>
    <message>
        <source>Protect it with a passphrase…</source>
        <translation>Le protéger par une phrase de passe…</translation>
    </message>
    <message>
        <source>Protect the office</source>
        <translation>Protéger le bureau</translation>
    </message>
    <message>
        <source>Prove that you have the new sheet first.</source>
        <translation>Prouvez d’abord que vous avez la nouvelle feuille.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Édition publique</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back as it was</source>
        <translation>Remettre en l’état</translation>
    </message>
    <message>
        <source>Put back as it was in the backup: {name}</source>
        <translation>Remettre comme dans la sauvegarde&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Put back from the bin</source>
        <translation>Remettre depuis la corbeille</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Put its words into the minutes</source>
        <translation>Reprendre ses mots dans le procès-verbal</translation>
    </message>
    <message>
        <source>Put the whole office back to {when}?</source>
        <translation>Remettre tout le bureau dans l’état du {when}&#xa0;?</translation>
    </message>
    <message>
        <source>Putting the record back…</source>
        <translation>Remise en place de la fiche…</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL 3; its libraries may be replaced by your own.</source>
        <translation>Qt est utilisé sous la LGPL 3&#xa0;; ses bibliothèques peuvent être remplacées par les vôtres.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans lui</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>R2P_CLOCK is not a moment such as 2026-03-01T09:00:00Z. Nothing was done.</source>
        <translation>R2P_CLOCK n’est pas un moment tel que 2026-03-01T09:00:00Z. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>Lu dans le fichier</translation>
    </message>
    <message>
        <source>Read line by line, group 1 to group 8. Capitals and spaces do not matter. The code has no letter I, L, O or U: what looks like one is a figure.</source>
        <translation>Se lit ligne par ligne, du groupe 1 au groupe 8. Les majuscules et les espaces n’importent pas. Le code ne contient pas les lettres I, L, O et U&#xa0;: ce qui leur ressemble est un chiffre.</translation>
    </message>
    <message>
        <source>Read the contact list you have: Excel, CSV or Outlook.</source>
        <translation>Lisez la liste de contacts que vous avez&#xa0;: Excel, CSV ou Outlook.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Lecture des sauvegardes…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Record of work · offline</source>
        <translation>Registre de travail · hors ligne</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records that carry it keep it; it is no longer offered.</source>
        <translation>Les fiches qui la portent la gardent&#xa0;; elle n’est plus proposée.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="vanished">Code de secours</translation>
    </message>
    <message>
        <source>Recovery code of the office</source>
        <translation type="vanished">Code de secours du bureau</translation>
    </message>
    <message>
        <source>Recovery code, shown only now: {code}</source>
        <translation>Code de secours, montré seulement maintenant&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference p&amp;refix</source>
        <translation>Préfi&amp;xe des références</translation>
    </message>
    <message>
        <source>Reference prefix</source>
        <translation>Préfixe des références</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régional</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remember on this computer: open without a question for my account</source>
        <translation>Mémoriser sur cet ordinateur&#xa0;: ouvrir sans question pour mon compte</translation>
    </message>
    <message>
        <source>Remembering…</source>
        <translation>Mémorisation…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <translation>Supprimer la ligne {number}</translation>
    </message>
    <message>
        <source>Remove the marking {name}?</source>
        <translation>Supprimer la mention {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the word {name}</source>
        <translation>Supprimer le mot {name}</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Remove what is left</source>
        <translation>Supprimer ce qui reste</translation>
    </message>
    <message>
        <source>Removing the earlier backups…</source>
        <translation>Suppression des sauvegardes antérieures…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Rename the word {name}</source>
        <translation>Renommer le mot {name}</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Renouveler la clé…</translation>
    </message>
    <message>
        <source>Renewing the key needs {needed} of free room on the drive of {folder}; there are {free}. Nothing was changed. Make room, then try again.</source>
        <translation>Le renouvellement de la clé demande {needed} d’espace libre sur le disque de {folder}&#xa0;; il y en a {free}. Rien n’a été modifié. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Renewing the key…</source>
        <translation>Renouvellement de la clé…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Report of the Secretary-General</source>
        <translation>Rapport du Secrétaire général</translation>
    </message>
    <message>
        <source>Report on progress</source>
        <translation>Compte rendu de l’avancement</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Rendre compte de l’avancement</translation>
    </message>
    <message>
        <source>Report progress on {name}</source>
        <translation>Rendre compte de l’avancement de {name}</translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation>Rendre compte de l’avancement…</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représenté par</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Responses to a recommendation</source>
        <translation>Réponses à une recommandation</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Responsible for {n} action</source>
        <translation>Responsable de {n} action</translation>
    </message>
    <message>
        <source>Responsible for {n} actions</source>
        <translation>Responsable de {n} actions</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore action {name}</source>
        <translation>Restaurer l’action {name}</translation>
    </message>
    <message>
        <source>Restore again…</source>
        <translation>Restaurer à nouveau…</translation>
    </message>
    <message>
        <source>Restore body {name}</source>
        <translation>Restaurer l’organe {name}</translation>
    </message>
    <message>
        <source>Restore contact {name}</source>
        <translation>Restaurer le contact {name}</translation>
    </message>
    <message>
        <source>Restore decision {name}</source>
        <translation>Restaurer la décision {name}</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer depuis une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore institution {name}</source>
        <translation>Restaurer l’institution {name}</translation>
    </message>
    <message>
        <source>Restore issued paper {name}</source>
        <translation>Restaurer le document émis {name}</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>La restaurer…</translation>
    </message>
    <message>
        <source>Restore key date {name}</source>
        <translation>Restaurer la date clé {name}</translation>
    </message>
    <message>
        <source>Restore meeting {name}</source>
        <translation>Restaurer la réunion {name}</translation>
    </message>
    <message>
        <source>Restore participant {name}</source>
        <translation>Restaurer le participant {name}</translation>
    </message>
    <message>
        <source>Restore plan item {name}</source>
        <translation>Restaurer l’élément du plan {name}</translation>
    </message>
    <message>
        <source>Restore plan {name}</source>
        <translation>Restaurer le plan {name}</translation>
    </message>
    <message>
        <source>Restore pledge {name}</source>
        <translation>Restaurer l’engagement {name}</translation>
    </message>
    <message>
        <source>Restore recommendation {name}</source>
        <translation>Restaurer la recommandation {name}</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Restaurer celle-ci…</translation>
    </message>
    <message>
        <source>Restore without them</source>
        <translation>Restaurer sans eux</translation>
    </message>
    <message>
        <source>Restore {count} actions</source>
        <translation>Restaurer {count} actions</translation>
    </message>
    <message>
        <source>Restore {count} bodies</source>
        <translation>Restaurer {count} organes</translation>
    </message>
    <message>
        <source>Restore {count} contacts</source>
        <translation>Restaurer {count} contacts</translation>
    </message>
    <message>
        <source>Restore {count} decisions</source>
        <translation>Restaurer {count} décisions</translation>
    </message>
    <message>
        <source>Restore {count} institutions</source>
        <translation>Restaurer {count} institutions</translation>
    </message>
    <message>
        <source>Restore {count} issued papers</source>
        <translation>Restaurer {count} documents émis</translation>
    </message>
    <message>
        <source>Restore {count} key dates</source>
        <translation>Restaurer {count} dates clés</translation>
    </message>
    <message>
        <source>Restore {count} meetings</source>
        <translation>Restaurer {count} réunions</translation>
    </message>
    <message>
        <source>Restore {count} participants</source>
        <translation>Restaurer {count} participants</translation>
    </message>
    <message>
        <source>Restore {count} plan items</source>
        <translation>Restaurer {count} éléments du plan</translation>
    </message>
    <message>
        <source>Restore {count} plans</source>
        <translation>Restaurer {count} plans</translation>
    </message>
    <message>
        <source>Restore {count} pledges</source>
        <translation>Restaurer {count} engagements</translation>
    </message>
    <message>
        <source>Restore {count} recommendations</source>
        <translation>Restaurer {count} recommandations</translation>
    </message>
    <message>
        <source>Restore {count} records from the bin</source>
        <translation>Restaurer {count} fiches de la corbeille</translation>
    </message>
    <message>
        <source>Restored into {folder}.</source>
        <translation>Restauré dans {folder}.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring the office…</source>
        <translation>Restauration du bureau…</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role of the chosen person</source>
        <translation>Rôle de la personne choisie</translation>
    </message>
    <message>
        <source>Roles in a body</source>
        <translation>Rôles dans un organe</translation>
    </message>
    <message>
        <source>Roles in a delegation</source>
        <translation>Rôles dans une délégation</translation>
    </message>
    <message>
        <source>Roles of an institution on a plan item</source>
        <translation>Rôles d’une institution pour un élément du plan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {n} · {outcome}</source>
        <translation>Ligne {n} · {outcome}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Salvage the office: {count} losses</source>
        <translation>Récupérer le bureau&#xa0;: {count} pertes</translation>
    </message>
    <message>
        <source>Same e-mail address, but another name.</source>
        <translation>Même adresse électronique, mais un autre nom.</translation>
    </message>
    <message>
        <source>Same e-mail address.</source>
        <translation>Même adresse électronique.</translation>
    </message>
    <message>
        <source>Same institution, and the names are nearly the same.</source>
        <translation>Même institution, et les noms sont presque les mêmes.</translation>
    </message>
    <message>
        <source>Same name and institution.</source>
        <translation>Même nom et même institution.</translation>
    </message>
    <message>
        <source>Same name; nothing else says whether it is the same person.</source>
        <translation>Même nom&#xa0;; rien d’autre ne dit s’il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>Same telephone and name.</source>
        <translation>Même téléphone et même nom.</translation>
    </message>
    <message>
        <source>Same telephone, and the names are nearly the same.</source>
        <translation>Même téléphone, et les noms sont presque les mêmes.</translation>
    </message>
    <message>
        <source>Same telephone; the row gives no name.</source>
        <translation>Même téléphone&#xa0;; la ligne ne donne pas de nom.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save it so</source>
        <translation>L’enregistrer ainsi</translation>
    </message>
    <message>
        <source>Save the changes to {what}?</source>
        <translation>Enregistrer les modifications de {what}&#xa0;?</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Save the paper as</source>
        <translation>Enregistrer le document sous</translation>
    </message>
    <message>
        <source>Save the paper as…</source>
        <translation>Enregistrer le document sous…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="vanished">Enregistrer le code de secours</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Save the rows in error</source>
        <translation>Enregistrer les lignes en erreur</translation>
    </message>
    <message>
        <source>Save the rows in error…</source>
        <translation>Enregistrer les lignes en erreur…</translation>
    </message>
    <message>
        <source>Save what can be read into a new office</source>
        <translation>Récupérer ce qui peut être lu dans un nouveau bureau</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Récupérer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Enregistrer ce qui est choisi</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Saved. Move the file to a safe place away from this computer, and delete it here.</source>
        <translation>Enregistré. Déplacez le fichier en lieu sûr, loin de cet ordinateur, et supprimez-le ici.</translation>
    </message>
    <message>
        <source>Saved. Move the file to a safe place away from this computer.</source>
        <translation type="vanished">Enregistré. Déplacez le fichier en lieu sûr, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving the paper…</source>
        <translation>Enregistrement du document…</translation>
    </message>
    <message>
        <source>Say which post the person has moved to.</source>
        <translation>Dites à quel poste la personne est passée.</translation>
    </message>
    <message>
        <source>Search in the backup</source>
        <translation>Chercher dans la sauvegarde</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <source>Second place of the backups</source>
        <translation>Second emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Second place of the backups…</source>
        <translation>Second emplacement des sauvegardes…</translation>
    </message>
    <message>
        <source>Second place: none yet</source>
        <translation>Second emplacement&#xa0;: aucun encore</translation>
    </message>
    <message>
        <source>Second place: {place}. It gets its first backup now.</source>
        <translation>Second emplacement&#xa0;: {place}. Il reçoit maintenant sa première sauvegarde.</translation>
    </message>
    <message>
        <source>Second place: {place}. It was brought up to date {when}.</source>
        <translation>Second emplacement&#xa0;: {place}. Mis à jour {when}.</translation>
    </message>
    <message>
        <source>Second place: {when}</source>
        <translation>Second emplacement&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Second emplacement…</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Secure line</source>
        <translation>Ligne sécurisée</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Sensitivity of a contact point</source>
        <translation>Sensibilité de coordonnées</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="vanished">Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>Envoyé à l’imprimante. Regardez la feuille avant de continuer.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Définir une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <translation>Définir une nouvelle phrase de passe…</translation>
    </message>
    <message>
        <source>Setting the old folder aside…</source>
        <translation>Mise de côté de l’ancien dossier…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Several words are best. If it is forgotten, only the recovery sheet opens the office: it is printed on the next page.</source>
        <translation>Plusieurs mots valent mieux. En cas d’oubli, seule la feuille de secours ouvre le bureau&#xa0;: elle s’imprime à la page suivante.</translation>
    </message>
    <message>
        <source>Several words are stronger than one, and easier to remember.</source>
        <translation>Plusieurs mots sont plus sûrs qu’un seul, et plus faciles à retenir.</translation>
    </message>
    <message>
        <source>Shall the computer {host} ask for the passphrase again?</source>
        <translation>L’ordinateur {host} doit-il redemander la phrase de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Shared libraries that the window needs are missing. Nothing was changed. On Debian or Ubuntu run: sudo apt-get install -y {packages}</source>
        <translation>Il manque des bibliothèques partagées dont la fenêtre a besoin. Rien n’a été modifié. Sous Debian ou Ubuntu, exécutez&#xa0;: sudo apt-get install -y {packages}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; could not be read and was left out.</source>
        <translation>La feuille «&#xa0;{sheet}&#xa0;» n’a pas pu être lue et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre abrégé</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Montrer les modifications antérieures</translation>
    </message>
    <message>
        <source>Show more records</source>
        <translation>Montrer plus de fiches</translation>
    </message>
    <message>
        <source>Show or hide the page thumbnails</source>
        <translation>Montrer ou masquer les vignettes des pages</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Montrer à nouveau le code</translation>
    </message>
    <message>
        <source>Show the list as a file</source>
        <translation>Montrer le fichier de la liste</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>Montrer le fichier journal</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Les montrer…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Show {n} empty column</source>
        <translation>Montrer {n} colonne vide</translation>
    </message>
    <message>
        <source>Show {n} empty columns</source>
        <translation>Montrer {n} colonnes vides</translation>
    </message>
    <message>
        <source>Shows what can be read, in a temporary copy. Nothing can be changed there.</source>
        <translation>Montre ce qui peut être lu, dans une copie temporaire. Rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since the last network meeting</source>
        <translation>Depuis la dernière réunion du réseau</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>So far only you can open the office. When you are away or leave, a colleague needs a passphrase of their own: let them type it now, or add it later under File.</source>
        <translation>Pour l’instant, vous seul pouvez ouvrir le bureau. En cas d’absence ou de départ, une autre personne du service doit avoir sa propre phrase de passe&#xa0;: laissez-la la taper maintenant, ou ajoutez-la plus tard dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Somebody is listed twice.</source>
        <translation>Quelqu’un figure deux fois.</translation>
    </message>
    <message>
        <source>Somebody must stay.</source>
        <translation>Une personne au moins doit rester.</translation>
    </message>
    <message>
        <source>Something happened that the program was not prepared for. What you just asked for may not be done.</source>
        <translation>Il s’est produit quelque chose que le programme n’avait pas prévu. Ce que vous venez de demander n’a peut-être pas été fait.</translation>
    </message>
    <message>
        <source>Something happened the last time that the program was not prepared for.</source>
        <translation>La dernière fois, il s’est produit quelque chose à quoi le programme n’était pas préparé.</translation>
    </message>
    <message>
        <source>Something unforeseen happened, and what you asked for was not done. Your saved records are safe. Save your work; if it happens again, close the program and open it again.</source>
        <translation>Un imprévu s’est produit, et ce que vous avez demandé n’a pas été fait. Vos fiches enregistrées sont en sûreté. Enregistrez votre travail&#xa0;; si cela se reproduit, fermez le programme et rouvrez-le.</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation>Des modifications ont été faites depuis.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source in words</source>
        <translation>Source en toutes lettres</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Sphère</translation>
    </message>
    <message>
        <source>Spheres</source>
        <translation>Sphères</translation>
    </message>
    <message>
        <source>Standard output is closed, so the recovery code could be told to nobody. Nothing was made. Give --recovery-file FILE, or leave standard output open.</source>
        <translation>La sortie standard est fermée&#xa0;; le code de secours ne pourrait donc être communiqué à personne. Rien n’a été créé. Indiquez --recovery-file FICHIER, ou laissez la sortie standard ouverte.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Stands first in the office&apos;s references</source>
        <translation>Se place en tête des références du bureau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Start our office</source>
        <translation>Créer notre bureau</translation>
    </message>
    <message>
        <source>Start the office {name}</source>
        <translation>Créer le bureau {name}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>État du rapport</translation>
    </message>
    <message>
        <source>States of a meeting</source>
        <translation>États d’une réunion</translation>
    </message>
    <message>
        <source>States of a plan</source>
        <translation>États d’un plan</translation>
    </message>
    <message>
        <source>States of a pledge</source>
        <translation>États d’un engagement</translation>
    </message>
    <message>
        <source>States of a progress report</source>
        <translation>États d’un rapport d’avancement</translation>
    </message>
    <message>
        <source>States of an action</source>
        <translation>États d’une action</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Step {n} of {count}, {step}</source>
        <translation>Étape {n} sur {count}, {step}</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {step}</source>
        <translation>Étape {n} sur {count}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Arrêté. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>En appui</translation>
    </message>
    <message>
        <source>TLP label</source>
        <translation>Étiquette TLP</translation>
    </message>
    <message>
        <source>TLP:AMBER</source>
        <translation>TLP:AMBER</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <translation>TLP:AMBER+STRICT</translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <translation>TLP:CLEAR</translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <translation>TLP:GREEN</translation>
    </message>
    <message>
        <source>TLP:RED</source>
        <translation>TLP:RED</translation>
    </message>
    <message>
        <source>Table heads</source>
        <translation>En-têtes de tableau</translation>
    </message>
    <message>
        <source>Take &apos;{title}&apos; off the agenda?</source>
        <translation>Retirer «&#xa0;{title}&#xa0;» de l’ordre du jour&#xa0;?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back “{what}”? {records}</source>
        <translation>Annuler «&#xa0;{what}&#xa0;»&#xa0;? {records}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take out a record or a file…</source>
        <translation>Reprendre une fiche ou un fichier…</translation>
    </message>
    <message>
        <source>Take out of the backup of {when}</source>
        <translation>Reprendre de la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>Take out of the delegation (Del)</source>
        <translation>Retirer de la délégation (Suppr)</translation>
    </message>
    <message>
        <source>Take over or restore an office</source>
        <translation>Reprendre ou restaurer un bureau</translation>
    </message>
    <message>
        <source>Take over or restore an office…</source>
        <translation>Reprendre ou restaurer un bureau…</translation>
    </message>
    <message>
        <source>Take over or restore…</source>
        <translation>Reprendre ou restaurer…</translation>
    </message>
    <message>
        <source>Take the choice away</source>
        <translation>Retirer le choix</translation>
    </message>
    <message>
        <source>Take the chosen people off the list (Del)</source>
        <translation>Retirer de la liste les personnes choisies (Suppr)</translation>
    </message>
    <message>
        <source>Take the sheet in your hand and type these four characters from it.</source>
        <translation>Prenez la feuille en main et tapez ces quatre caractères qui y figurent.</translation>
    </message>
    <message>
        <source>Take this change back…</source>
        <translation>Annuler cette modification…</translation>
    </message>
    <message>
        <source>Take this item off the agenda (Del)</source>
        <translation>Retirer ce point de l’ordre du jour (Suppr)</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>Retirer {name} de cette liste</translation>
    </message>
    <message>
        <source>Take “{name}” out of a backup</source>
        <translation>Reprendre «&#xa0;{name}&#xa0;» d’une sauvegarde</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Taken back on {moment} by {name}.</source>
        <translation>Annulée le {moment} par {name}.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Taking back “{what}”…</source>
        <translation>Annulation de «&#xa0;{what}&#xa0;»…</translation>
    </message>
    <message>
        <source>Taking the passphrases away…</source>
        <translation>Retrait des phrases de passe…</translation>
    </message>
    <message>
        <source>Targeted measures against atrocity crimes</source>
        <translation>Mesures ciblées contre les atrocités criminelles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Text of the decision or action</source>
        <translation>Texte de la décision ou de l’action</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text typed on {day} at {time} was not saved.</source>
        <translation type="vanished">Un texte tapé le {day} à {time} n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Text typed on {moment} was not saved.</source>
        <translation>Un texte tapé le {moment} n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Texts that were not saved</source>
        <translation>Textes non enregistrés</translation>
    </message>
    <message>
        <source>The act or letter of appointment</source>
        <translation>L’acte ou la lettre de nomination</translation>
    </message>
    <message>
        <source>The action has a day of completion but is not done.</source>
        <translation>L’action a un jour d’achèvement mais n’est pas faite.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>L’ordre du jour est vide.</translation>
    </message>
    <message>
        <source>The backup does not hold the stored file {name}. Nothing was written. Look into another backup.</source>
        <translation>La sauvegarde ne contient pas le fichier conservé {name}. Rien n’a été écrit. Consultez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup does not hold this record. Nothing was changed. Look into an earlier or later backup.</source>
        <translation>La sauvegarde ne contient pas cette fiche. Rien n’a été modifié. Consultez une sauvegarde antérieure ou postérieure.</translation>
    </message>
    <message>
        <source>The backup does not open with this key: it is another office&apos;s, or was renewed since. Nothing was changed. Use a passphrase or the recovery code of the time of the backup.</source>
        <translation>La sauvegarde ne s’ouvre pas avec cette clé&#xa0;: elle est d’un autre bureau, ou la clé a été renouvelée depuis. Rien n’a été modifié. Utilisez une phrase de passe ou le code de secours de l’époque de la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup holds nothing that is called so.</source>
        <translation>La sauvegarde ne contient rien de ce nom.</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>The backup is restored, but another program still holds one of the office&apos;s files. The state before is kept whole in {aside}. Close that program, then open the office again; the rest is done then.</source>
        <translation>La sauvegarde est restaurée, mais un autre programme tient encore l’un des fichiers du bureau. L’état antérieur est gardé, entier, dans {aside}. Fermez ce programme, puis rouvrez le bureau&#xa0;; le reste se fera alors.</translation>
    </message>
    <message>
        <source>The backup of {when} was restored in a temporary place: {what}, all equal.</source>
        <translation>La sauvegarde du {when} a été restaurée dans un emplacement temporaire&#xa0;: {what}, le tout identique.</translation>
    </message>
    <message>
        <source>The backup of {when} was restored in a temporary place: {what}, all whole.</source>
        <translation>La sauvegarde du {when} a été restaurée dans un emplacement temporaire&#xa0;: {what}, le tout intact.</translation>
    </message>
    <message>
        <source>The backup {folder} is damaged or incomplete. Nothing was changed. Choose another backup.</source>
        <translation>La sauvegarde {folder} est endommagée ou incomplète. Rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup {folder} is whole but for {count} stored files, which are missing or damaged in the folder “files” beside it. Nothing was changed. Copy that folder too, choose another backup, or restore without them.</source>
        <translation>La sauvegarde {folder} est intacte, à l’exception de {count} fichiers conservés, qui manquent ou sont endommagés dans le dossier «&#xa0;files&#xa0;» à côté d’elle. Rien n’a été modifié. Copiez aussi ce dossier, choisissez une autre sauvegarde, ou restaurez sans eux.</translation>
    </message>
    <message>
        <source>The backup {folder} opens, but differs from the office in records that nobody changed since ({records}). Nothing was changed. Make a new backup, and check the office under Tools.</source>
        <translation>La sauvegarde {folder} s’ouvre, mais diffère du bureau par des fiches que personne n’a modifiées depuis ({records}). Rien n’a été modifié. Faites une nouvelle sauvegarde, et vérifiez le bureau dans le menu Outils.</translation>
    </message>
    <message>
        <source>The backups are encrypted; the newest is of {when}. Type the passphrase of someone who could open the office then, or the code of its recovery sheet.</source>
        <translation>Les sauvegardes sont chiffrées&#xa0;; la plus récente est du {when}. Tapez la phrase de passe d’une personne qui pouvait alors ouvrir le bureau, ou le code de sa feuille de secours.</translation>
    </message>
    <message>
        <source>The backups could not be read.</source>
        <translation>Les sauvegardes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The backups made so far open with that passphrase even then: {places}</source>
        <translation>Les sauvegardes faites jusqu’ici s’ouvrent même alors avec cette phrase de passe&#xa0;: {places}</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you delete it for good.</source>
        <translation>La corbeille est vide. Ce que vous supprimez y est gardé jusqu’à sa suppression définitive.</translation>
    </message>
    <message>
        <source>The body has no members on the day of the meeting.</source>
        <translation>L’organe n’a pas de membres le jour de la réunion.</translation>
    </message>
    <message>
        <source>The brief is not issued.</source>
        <translation>Le dossier n’est pas émis.</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>The code {code} is already in this plan.</source>
        <translation>Le code {code} figure déjà dans ce plan.</translation>
    </message>
    <message>
        <source>The copy made of {file} does not hold together: that file is damaged, or the drive of its backups writes badly. No backup was made; the earlier ones stay as they are. Check the office under Tools.</source>
        <translation>La copie faite de {file} n’est pas cohérente&#xa0;: ce fichier est endommagé, ou le disque de ses sauvegardes écrit mal. Aucune sauvegarde n’a été faite&#xa0;; les précédentes restent telles quelles. Vérifiez le bureau dans le menu Outils.</translation>
    </message>
    <message>
        <source>The daily check found faults in the office&apos;s file: {faults}</source>
        <translation>Le contrôle quotidien a trouvé des défauts dans le fichier du bureau&#xa0;: {faults}</translation>
    </message>
    <message>
        <source>The dates in &apos;{column}&apos; can be read in two ways. Choose which number is the day.</source>
        <translation>Les dates de «&#xa0;{column}&#xa0;» peuvent se lire de deux façons. Choisissez quel nombre est le jour.</translation>
    </message>
    <message>
        <source>The delegation is not named.</source>
        <translation>La délégation n’est pas désignée.</translation>
    </message>
    <message>
        <source>The disk the answer was written to is full. What was saved before is safe.</source>
        <translation>Le disque où la réponse était écrite est plein. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>The drive of this folder cannot be read. Connect it or choose another folder.</source>
        <translation>Le disque de ce dossier ne peut pas être lu. Branchez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The drive of {file} reports an error ({reason}). The last change was not saved. Copy the folder to another drive, then open it there.</source>
        <translation>Le disque de {file} signale une erreur ({reason}). La dernière modification n’a pas été enregistrée. Copiez le dossier sur un autre disque, puis ouvrez-le là.</translation>
    </message>
    <message>
        <source>The drive of {file} reports an error ({reason}). The last change was not saved. Copy the folder to another drive, then try again.</source>
        <translation>Le disque de {file} signale une erreur ({reason}). La dernière modification n’a pas été enregistrée. Copiez le dossier sur un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The drive of {folder} is full ({free} free). Nothing was changed. Make room, then try again.</source>
        <translation>Le disque de {folder} est plein ({free} libres). Rien n’a été modifié. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file has no headings</source>
        <translation>Le fichier n’a pas d’en-têtes</translation>
    </message>
    <message>
        <source>The file of unfinished texts was damaged and set aside as {file}. The office itself is not affected.</source>
        <translation>Le fichier des textes inachevés était endommagé et a été mis de côté sous {file}. Le bureau lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>The file was changed since. Look at the columns again, then at the preview.</source>
        <translation>Le fichier a été modifié depuis. Revoyez les colonnes, puis l’aperçu.</translation>
    </message>
    <message>
        <source>The first line of the passphrase file is longer than {count} bytes. Nothing was done: a passphrase is never cut.</source>
        <translation>La première ligne du fichier de la phrase de passe dépasse {count} octets. Rien n’a été fait&#xa0;: une phrase de passe n’est jamais coupée.</translation>
    </message>
    <message>
        <source>The folder may hold an office&apos;s records, so nothing in it was removed. It is now {folder}: open it there to see what it holds.</source>
        <translation>Le dossier contient peut-être les fiches d’un bureau&#xa0;; rien n’y a donc été supprimé. C’est maintenant {folder}&#xa0;: ouvrez-le là pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>The headings stand in row {row}</source>
        <translation>Les en-têtes sont à la ligne {row}</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>L’import est annulé</translation>
    </message>
    <message>
        <source>The import of {file} was not finished ({moment}).</source>
        <translation>L’importation de {file} n’a pas été terminée ({moment}).</translation>
    </message>
    <message>
        <source>The issued paper</source>
        <translation>Le document émis</translation>
    </message>
    <message>
        <source>The item is due before it starts.</source>
        <translation>L’échéance de l’élément précède son début.</translation>
    </message>
    <message>
        <source>The kept file is not the one that was issued. Restore it from a backup before it is used.</source>
        <translation>Le fichier conservé n’est pas celui qui a été émis. Restaurez-le depuis une sauvegarde avant de l’utiliser.</translation>
    </message>
    <message>
        <source>The key is renewed: the new recovery sheet opens the office. Another program still holds one of its files. Close that program, then open the office again; the rest is done then.</source>
        <translation>La clé est renouvelée&#xa0;: la nouvelle feuille de secours ouvre le bureau. Un autre programme tient encore l’un de ses fichiers. Fermez ce programme, puis rouvrez le bureau&#xa0;; le reste se fera alors.</translation>
    </message>
    <message>
        <source>The keys of the office were lost: the new office opens with its recovery code. Give it a passphrase.</source>
        <translation>Les clés du bureau étaient perdues&#xa0;: le nouveau bureau s’ouvre avec son code de secours. Donnez-lui une phrase de passe.</translation>
    </message>
    <message>
        <source>The keys of this office (keys.json) are missing or damaged: only its recovery code opens it now. What was typed is no recovery code, or has a mistake in it. Nothing was changed. Compare it with the recovery sheet, group by group.</source>
        <translation>Les clés de ce bureau (keys.json) manquent ou sont endommagées&#xa0;: seul son code de secours l’ouvre désormais. Ce qui a été tapé n’est pas un code de secours, ou contient une faute. Rien n’a été modifié. Comparez-le à la feuille de secours, groupe par groupe.</translation>
    </message>
    <message>
        <source>The keys of this office (keys.json) were lost; only the recovery code opens it. Set a new passphrase: the keys are written anew with it.</source>
        <translation>Les clés de ce bureau (keys.json) étaient perdues&#xa0;; seul le code de secours l’ouvre. Définissez une nouvelle phrase de passe&#xa0;: les clés seront réécrites avec elle.</translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation>La dernière sauvegarde a échoué. {why}</translation>
    </message>
    <message>
        <source>The last backup was made and verified {when}.</source>
        <translation>La dernière sauvegarde a été faite et vérifiée {when}.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The link to “{other}” did not come back: it is no longer in the office. Take it out of the backup too, then this record once more.</source>
        <translation>Le lien vers «&#xa0;{other}&#xa0;» n’est pas revenu&#xa0;: cette fiche n’est plus dans le bureau. Reprenez-la aussi de la sauvegarde, puis à nouveau celle-ci.</translation>
    </message>
    <message>
        <source>The marking {name} is to be called:</source>
        <translation>La mention {name} s’appellera&#xa0;:</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>La réunion dans son ensemble</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>La réunion finit avant de commencer.</translation>
    </message>
    <message>
        <source>The meeting is held</source>
        <translation>La réunion est tenue</translation>
    </message>
    <message>
        <source>The model declares what the newest revision makes. Nothing was written.</source>
        <translation>Le modèle déclare ce que fait la révision la plus récente. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The name of this folder is too long for the files that go into it. Choose one with a shorter path.</source>
        <translation>Le nom de ce dossier est trop long pour les fichiers qu’il doit contenir. Choisissez un dossier dont le chemin est plus court.</translation>
    </message>
    <message>
        <source>The name of this folder is too long. Choose a shorter one.</source>
        <translation>Le nom de ce dossier est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The new marking, as it is to stand on paper:</source>
        <translation>La nouvelle mention, telle qu’elle figurera sur le papier&#xa0;:</translation>
    </message>
    <message>
        <source>The new office in {folder} holds {what}.</source>
        <translation>Le nouveau bureau dans {folder} contient {what}.</translation>
    </message>
    <message>
        <source>The number of the registry file</source>
        <translation>Le numéro du dossier d’archives</translation>
    </message>
    <message>
        <source>The number {reference} is on file with another text.</source>
        <translation>Le numéro {reference} est enregistré avec un autre texte.</translation>
    </message>
    <message>
        <source>The objective is not written.</source>
        <translation>L’objectif n’est pas rédigé.</translation>
    </message>
    <message>
        <source>The objective takes {lines} lines. A brief&apos;s objective should fit two: say what you want from the meeting.</source>
        <translation>L’objectif prend {lines} lignes. L’objectif d’un dossier devrait tenir en deux&#xa0;: dites ce que vous attendez de la réunion.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>The office as it is now is set aside first, whole and untouched, in a dated folder beside {folder}; nothing of it is lost. Then the backup takes its place, and the office is opened again.</source>
        <translation>Le bureau dans son état actuel est d’abord mis de côté, entier et intact, dans un dossier daté à côté de {folder}&#xa0;; rien n’en est perdu. Puis la sauvegarde prend sa place, et le bureau est rouvert.</translation>
    </message>
    <message>
        <source>The office as it was before is set aside, whole, in {folder}.</source>
        <translation>Le bureau dans son état antérieur est mis de côté, entier, dans {folder}.</translation>
    </message>
    <message>
        <source>The office could not be brought up to date: a link in it is broken. It was not changed. Send its backup {folder} to whoever looks after the program.</source>
        <translation>Le bureau n’a pas pu être mis à jour&#xa0;: un lien y est rompu. Il n’a pas été modifié. Envoyez sa sauvegarde {folder} à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>The office could not be copied whole under its new key ({file}). The key was not renewed; nothing was changed. Check the office under Tools, then try again.</source>
        <translation>Le bureau n’a pas pu être copié entièrement sous sa nouvelle clé ({file}). La clé n’a pas été renouvelée&#xa0;; rien n’a été modifié. Vérifiez le bureau dans le menu Outils, puis réessayez.</translation>
    </message>
    <message>
        <source>The office could not be locked: what you typed cannot be kept. Save it, then lock again.</source>
        <translation type="vanished">Le bureau n’a pas pu être verrouillé&#xa0;: ce que vous avez tapé ne peut pas être conservé. Enregistrez-le, puis verrouillez à nouveau.</translation>
    </message>
    <message>
        <source>The office gets a new key and opens with your passphrase. Backups made until now can still be read by anyone who can open their folder: delete them when you no longer need them.</source>
        <translation>Le bureau reçoit une nouvelle clé et s’ouvre avec votre phrase de passe. Les sauvegardes faites jusqu’ici peuvent encore être lues par quiconque peut ouvrir leur dossier&#xa0;: supprimez-les quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>The office has a new key.</source>
        <translation>Le bureau a une nouvelle clé.</translation>
    </message>
    <message>
        <source>The office has a new key. Remove the earlier backups that open without a passphrase ({count})?</source>
        <translation>Le bureau a une nouvelle clé. Supprimer les sauvegardes antérieures qui s’ouvrent sans phrase de passe ({count})&#xa0;?</translation>
    </message>
    <message>
        <source>The office has been closed. Nothing was changed. Open it again, then go on.</source>
        <translation>Le bureau a été fermé. Rien n’a été modifié. Rouvrez-le, puis continuez.</translation>
    </message>
    <message>
        <source>The office in {folder} is damaged. Nothing was changed. Restore its newest backup into a new folder.</source>
        <translation>Le bureau dans {folder} est endommagé. Rien n’a été modifié. Restaurez sa sauvegarde la plus récente dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The office in {folder} is protected. Give its passphrase.</source>
        <translation>Le bureau dans {folder} est protégé. Donnez sa phrase de passe.</translation>
    </message>
    <message>
        <source>The office in {folder} is whole. It was not removed.</source>
        <translation>Le bureau dans {folder} est intact. Il n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The office in {folder} was found damaged; its file was set aside as {place}. Nothing else was changed. Restore the newest backup, or save what can be read.</source>
        <translation>Le bureau dans {folder} a été trouvé endommagé&#xa0;; son fichier a été mis de côté sous {place}. Rien d’autre n’a été modifié. Restaurez la sauvegarde la plus récente, ou récupérez ce qui peut être lu.</translation>
    </message>
    <message>
        <source>The office in {folder} was used there after it was copied: what was written there since is not in the copy in {copy}. Nothing was moved; both folders are as they were. Go on in one of them only: close the copy, set its folder aside, and move the office again once nobody has it open.</source>
        <translation>Le bureau dans {folder} y a été utilisé après sa copie&#xa0;: ce qui y a été écrit depuis n’est pas dans la copie dans {copy}. Rien n’a été déplacé&#xa0;; les deux dossiers sont comme ils étaient. Ne continuez que dans l’un des deux&#xa0;: fermez la copie, mettez son dossier de côté, et déplacez de nouveau le bureau quand personne ne l’a ouvert.</translation>
    </message>
    <message>
        <source>The office is being closed…</source>
        <translation>Fermeture du bureau en cours…</translation>
    </message>
    <message>
        <source>The office is closed, but this time no backup of it was made.</source>
        <translation>Le bureau est fermé, mais cette fois aucune sauvegarde n’en a été faite.</translation>
    </message>
    <message>
        <source>The office is damaged</source>
        <translation>Le bureau est endommagé</translation>
    </message>
    <message>
        <source>The office is locked. Give a passphrase of it, or its recovery code.</source>
        <translation type="vanished">Le bureau est verrouillé. Donnez-en une phrase de passe, ou son code de secours.</translation>
    </message>
    <message>
        <source>The office is now in {folder}. Its backups go to {second}. The old copy was kept as {aside}; remove it once a backup is there.</source>
        <translation>Le bureau se trouve désormais dans {folder}. Ses sauvegardes vont à {second}. L’ancienne copie a été gardée sous {aside}&#xa0;; supprimez-la quand une sauvegarde s’y trouvera.</translation>
    </message>
    <message>
        <source>The office is now in {folder}. The old copy was kept as {aside}. Its backups have no second place yet: choose one under Backups.</source>
        <translation>Le bureau se trouve maintenant dans {folder}. L’ancienne copie a été gardée sous {aside}. Ses sauvegardes n’ont pas encore de second emplacement&#xa0;: choisissez-en un sous Sauvegardes.</translation>
    </message>
    <message>
        <source>The office is still busy with longer work of this program, such as a backup. Nothing was changed. Wait until that has ended, then try again.</source>
        <translation>Le bureau est encore occupé par un travail plus long de ce programme, une sauvegarde par exemple. Rien n’a été modifié. Attendez qu’il soit terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The office is whole.</source>
        <translation>Le bureau est intact.</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation>Le bureau doit avoir un nom.</translation>
    </message>
    <message>
        <source>The office was opened with its recovery code. With a passphrase of your own the recovery sheet can go back into the safe; your name then stands in the history.</source>
        <translation>Le bureau a été ouvert avec son code de secours. Avec votre propre phrase de passe, la feuille de secours peut retourner au coffre&#xa0;; votre nom figure ensuite dans l’historique.</translation>
    </message>
    <message>
        <source>The office “{name}” is made, but its recovery sheet was not checked yet.</source>
        <translation>Le bureau «&#xa0;{name}&#xa0;» est créé, mais sa feuille de secours n’a pas encore été contrôlée.</translation>
    </message>
    <message>
        <source>The office “{name}” is ready in {folder}, and was not opened yet.</source>
        <translation>Le bureau «&#xa0;{name}&#xa0;» est prêt dans {folder}, et n’a pas encore été ouvert.</translation>
    </message>
    <message>
        <source>The office&apos;s file answered with a damaged page. Nothing more is written to it. Close the office and restore the newest backup.</source>
        <translation>Le fichier du bureau a répondu par une page endommagée. Plus rien n’y est écrit. Fermez le bureau et restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The office&apos;s file answered with a damaged page: no backup is made of it. The earlier backups stay as they are. Restore the newest good one.</source>
        <translation>Le fichier du bureau a répondu par une page endommagée&#xa0;: il n’en est pas fait de sauvegarde. Les précédentes restent telles quelles. Restaurez la dernière qui soit bonne.</translation>
    </message>
    <message>
        <source>The office&apos;s file has faults. Make a backup now and restore the newest good one.</source>
        <translation>Le fichier du bureau a des défauts. Faites une sauvegarde maintenant et restaurez la dernière qui soit bonne.</translation>
    </message>
    <message>
        <source>The office&apos;s file is whole.</source>
        <translation>Le fichier du bureau est intact.</translation>
    </message>
    <message>
        <source>The office&apos;s keys.json is damaged: a slot in it makes no sense. Nothing was changed. Open the office with its recovery code, or restore a backup.</source>
        <translation>Le fichier keys.json du bureau est endommagé&#xa0;: un emplacement n’y a pas de sens. Rien n’a été modifié. Ouvrez le bureau avec son code de secours, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The office&apos;s name holds a character that cannot be stored. Nothing was made.</source>
        <translation>Le nom du bureau contient un caractère qui ne peut pas être conservé. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The office&apos;s name is longer than {length} characters. Nothing was made.</source>
        <translation>Le nom du bureau dépasse {length} caractères. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The office&apos;s own &amp;markings</source>
        <translation>&amp;Mentions propres au bureau</translation>
    </message>
    <message>
        <source>The office&apos;s own markings</source>
        <translation>Mentions propres au bureau</translation>
    </message>
    <message>
        <source>The office&apos;s second place: a network share, a stick, a synced folder. Or an office&apos;s own folder, or a single backup.</source>
        <translation>Le second emplacement du bureau&#xa0;: partage réseau, clé USB, dossier synchronisé. Ou le dossier même d’un bureau, ou une seule sauvegarde.</translation>
    </message>
    <message>
        <source>The old one opens the office no more. Backups made before still open with it.</source>
        <translation>L’ancienne n’ouvre plus le bureau. Les sauvegardes faites auparavant s’ouvrent encore avec elle.</translation>
    </message>
    <message>
        <source>The passphrase file is empty. Nothing was done.</source>
        <translation>Le fichier de la phrase de passe est vide. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The passphrase file is not UTF-8 text. Nothing was done.</source>
        <translation>Le fichier de la phrase de passe n’est pas un texte UTF-8. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The passphrase file {file} cannot be read. Nothing was done.</source>
        <translation>Le fichier de la phrase de passe {file} ne peut pas être lu. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was done.</source>
        <translation>La phrase de passe est vide. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was made; give one, or none at all.</source>
        <translation>La phrase de passe est vide. Rien n’a été créé&#xa0;; donnez-en une, ou aucune.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was opened or changed. Try again, or use the recovery code; mind the Caps Lock key and the keyboard&apos;s language.</source>
        <translation>La phrase de passe est fausse. Rien n’a été ouvert ni modifié. Réessayez, ou utilisez le code de secours&#xa0;; attention à la touche Verr. Maj. et à la langue du clavier.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {n} characters; several words are best.</source>
        <translation>La phrase de passe doit avoir au moins {n} caractères&#xa0;; plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {n} characters; several words are best. Nothing was changed.</source>
        <translation>La phrase de passe doit avoir au moins {n} caractères&#xa0;; plusieurs mots valent mieux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The passphrase or the recovery code is needed to read the backups.</source>
        <translation>La phrase de passe ou le code de secours est nécessaire pour lire les sauvegardes.</translation>
    </message>
    <message>
        <source>The pattern has a bracket that is not closed, or a form that is not known.</source>
        <translation>Le modèle a une accolade non fermée, ou une forme inconnue.</translation>
    </message>
    <message>
        <source>The pattern needs the place {place}, or all briefs would bear the same reference.</source>
        <translation>Le modèle a besoin de la place {place}, sans quoi tous les dossiers porteraient la même référence.</translation>
    </message>
    <message>
        <source>The pattern of brief references, {pattern}, cannot be read. Nothing was issued; correct it in Settings.</source>
        <translation>Le modèle des références des dossiers, {pattern}, ne peut pas être lu. Rien n’a été émis&#xa0;; corrigez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>The plan has only {count} levels.</source>
        <translation>Le plan n’a que {count} niveaux.</translation>
    </message>
    <message>
        <source>The plan is empty. Objectives, measures and activities belong here; make a plan first.</source>
        <translation>Le plan est vide. Objectifs, mesures et activités ont leur place ici&#xa0;; créez d’abord un plan.</translation>
    </message>
    <message>
        <source>The post needs a title or an institution.</source>
        <translation>Le poste doit avoir un intitulé ou une institution.</translation>
    </message>
    <message>
        <source>The post needs a title.</source>
        <translation type="vanished">Le poste doit avoir un intitulé.</translation>
    </message>
    <message>
        <source>The post not chosen ends the day before the chosen one began. If it began later, it goes with the record in the bin.</source>
        <translation>Le poste qui n’est pas choisi finit la veille du début de celui qui l’est. S’il a commencé plus tard, il va à la corbeille avec la fiche.</translation>
    </message>
    <message>
        <source>The present post ends on this day. The contact stays on record under “Have left”.</source>
        <translation>Le poste actuel finit ce jour-là. Le contact reste enregistré sous «&#xa0;Ont quitté&#xa0;».</translation>
    </message>
    <message>
        <source>The present post ends the day before. Papers and meetings of earlier days keep the title held then.</source>
        <translation>Le poste actuel finit la veille. Les documents et réunions antérieurs gardent le titre porté alors.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed; see that it is on, or save the PDF instead.</source>
        <translation>L’imprimante n’a pas répondu. Rien n’a été imprimé&#xa0;; vérifiez qu’elle est allumée, ou enregistrez plutôt le PDF.</translation>
    </message>
    <message>
        <source>The printer stopped after {done} of {total} pages. Print the rest again, or save the PDF instead.</source>
        <translation>L’imprimante s’est arrêtée après {done} pages sur {total}. Imprimez le reste à nouveau, ou enregistrez plutôt le PDF.</translation>
    </message>
    <message>
        <source>The program computes with this list; its words can be renamed, not added to.</source>
        <translation>Le programme calcule avec cette liste&#xa0;; ses mots peuvent être renommés, mais on ne peut pas en ajouter.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time.</source>
        <translation type="vanished">Le programme s’est arrêté de façon imprévue la dernière fois.</translation>
    </message>
    <message>
        <source>The program ended while it was making the office in {folder}. Nothing was recorded in it yet.</source>
        <translation>Le programme s’est arrêté pendant la création du bureau dans {folder}. Rien n’y était encore consigné.</translation>
    </message>
    <message>
        <source>The program ended while it was making the office “{name}” in {folder}. Nothing was recorded in it yet.</source>
        <translation>Le programme s’est arrêté pendant la création du bureau «&#xa0;{name}&#xa0;» dans {folder}. Rien n’y était encore consigné.</translation>
    </message>
    <message>
        <source>The program ended while it was restoring an office to {folder}. The backup is as it was.</source>
        <translation>Le programme s’est arrêté pendant la restauration d’un bureau dans {folder}. La sauvegarde est inchangée.</translation>
    </message>
    <message>
        <source>The program met an error it does not know ({kind}). What was saved before is safe. Details are in the log file {file}.</source>
        <translation>Le programme a rencontré une erreur qu’il ne connaît pas ({kind}). Ce qui était enregistré est en sûreté. Les détails sont dans le fichier journal {file}.</translation>
    </message>
    <message>
        <source>The record breaks a rule of the file ({rule}). Nothing was changed.</source>
        <translation>La fiche enfreint une règle du fichier ({rule}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The record in the backup and now</source>
        <translation>La fiche dans la sauvegarde et maintenant</translation>
    </message>
    <message>
        <source>The record was changed after that.</source>
        <translation>La fiche a été modifiée depuis.</translation>
    </message>
    <message>
        <source>The recovery code can be typed here too.</source>
        <translation type="vanished">Le code de secours peut aussi être tapé ici.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La feuille de secours</translation>
    </message>
    <message>
        <source>The recovery sheet in use has the number {number}. It opens the office when all else is lost.</source>
        <translation>La feuille de secours en vigueur porte le numéro {number}. Elle ouvre le bureau quand tout le reste est perdu.</translation>
    </message>
    <message>
        <source>The recovery sheet is the key itself. Type your passphrase to see it again.</source>
        <translation>La feuille de secours est la clé même. Tapez votre phrase de passe pour la revoir.</translation>
    </message>
    <message>
        <source>The recovery sheet was not checked, so the office was closed again.</source>
        <translation>La feuille de secours n’a pas été contrôlée&#xa0;; le bureau a donc été refermé.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The report could not be written to the disk.</source>
        <translation>Le rapport n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>The row does not say what is to be done.</source>
        <translation>La ligne ne dit pas ce qui est à faire.</translation>
    </message>
    <message>
        <source>The row has no name and no address.</source>
        <translation>La ligne n’a ni nom ni adresse.</translation>
    </message>
    <message>
        <source>The row names nobody: the address stands for the name.</source>
        <translation>La ligne ne nomme personne&#xa0;: l’adresse tient lieu de nom.</translation>
    </message>
    <message>
        <source>The row of meetings this one belongs to</source>
        <translation>La suite de réunions à laquelle celle-ci appartient</translation>
    </message>
    <message>
        <source>The rows in error can be saved as a file, put right there, and imported on their own.</source>
        <translation>Les lignes en erreur peuvent être enregistrées dans un fichier, corrigées là, et importées seules.</translation>
    </message>
    <message>
        <source>The same happened again. What you just asked for may not be done.</source>
        <translation>Cela s’est produit de nouveau. Ce que vous venez de demander n’est peut-être pas fait.</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Identique dans les deux</translation>
    </message>
    <message>
        <source>The second place cannot be reached now; what lies there was not counted.</source>
        <translation>Le second emplacement est inaccessible pour le moment&#xa0;; ce qui s’y trouve n’a pas été compté.</translation>
    </message>
    <message>
        <source>The second place could not be reached: it is brought up to date when it can be. The window says why.</source>
        <translation>Le second emplacement n’a pas pu être atteint&#xa0;: il sera mis à jour dès que possible. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>The second place has it too.</source>
        <translation>Le second emplacement l’a aussi.</translation>
    </message>
    <message>
        <source>The second place holds no backup yet.</source>
        <translation>Le second emplacement ne contient pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>The second place holds no backup yet. {why}</source>
        <translation>Le second emplacement ne contient pas encore de sauvegarde. {why}</translation>
    </message>
    <message>
        <source>The second place is set. It gets its first backups now.</source>
        <translation>Le second emplacement est défini. Il reçoit maintenant ses premières sauvegardes.</translation>
    </message>
    <message>
        <source>The second place is up to date.</source>
        <translation>Le second emplacement est à jour.</translation>
    </message>
    <message>
        <source>The second place is {days} days behind.</source>
        <translation>Le second emplacement a {days} jours de retard.</translation>
    </message>
    <message>
        <source>The second place is {days} days behind. {why}</source>
        <translation>Le second emplacement a {days} jours de retard. {why}</translation>
    </message>
    <message>
        <source>The second place was last reached {when}.</source>
        <translation>Le second emplacement a été atteint pour la dernière fois {when}.</translation>
    </message>
    <message>
        <source>The settings file was damaged. The program started with its usual settings; your records are not touched. The damaged file was kept as {file}.</source>
        <translation>Le fichier des réglages était endommagé. Le programme a démarré avec ses réglages habituels&#xa0;; vos fiches ne sont pas touchées. Le fichier endommagé a été gardé sous {file}.</translation>
    </message>
    <message>
        <source>The settings file {file} is damaged and could not be set aside. The program started with its usual settings and will not remember changes to them; your records are not touched.</source>
        <translation>Le fichier des réglages {file} est endommagé et n’a pas pu être mis de côté. Le programme a démarré avec ses réglages habituels et n’en retiendra pas les modifications&#xa0;; vos fiches ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The sheet is right. Lock it away from this computer and from the backups.</source>
        <translation>La feuille est bonne. Mettez-la sous clé, loin de cet ordinateur et des sauvegardes.</translation>
    </message>
    <message>
        <source>The stored file {file} is damaged. It was not changed. Restore it from a backup.</source>
        <translation>Le fichier conservé {file} est endommagé. Il n’a pas été modifié. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The stored file {file} of {kind} no. {number} is missing or damaged.</source>
        <translation>Le fichier conservé {file} de {kind} n° {number} manque ou est endommagé.</translation>
    </message>
    <message>
        <source>The stored file {name} is missing from {folder}. The record is as it was. Restore it from a backup.</source>
        <translation>Le fichier conservé {name} manque dans {folder}. La fiche est inchangée. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The stored file {name} is missing or damaged in the backup too. Look into another backup.</source>
        <translation>Le fichier conservé {name} manque ou est endommagé aussi dans la sauvegarde. Consultez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The text is longer than {n} characters; all of it is in the notes.</source>
        <translation>Le texte dépasse {n} caractères&#xa0;; il est en entier dans les notes.</translation>
    </message>
    <message>
        <source>The text that could not be kept when the office was locked cannot be brought back: the office got another key meanwhile. Everything saved is there.</source>
        <translation>Le texte qui n’a pas pu être conservé au verrouillage ne peut pas être ramené&#xa0;: le bureau a reçu une autre clé entre-temps. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>The text you are typing is kept, too.</source>
        <translation>Le texte que vous êtes en train de taper est conservé lui aussi.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made.</source>
        <translation>Les deux phrases de passe diffèrent. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The two say the same in every field.</source>
        <translation>Les deux disent la même chose dans chaque champ.</translation>
    </message>
    <message>
        <source>The values decide what &apos;{heading}&apos; means.</source>
        <translation>Les valeurs décident de ce que «&#xa0;{heading}&#xa0;» signifie.</translation>
    </message>
    <message>
        <source>The values look like e-mail addresses.</source>
        <translation>Les valeurs ressemblent à des adresses électroniques.</translation>
    </message>
    <message>
        <source>The values look like telephone numbers.</source>
        <translation>Les valeurs ressemblent à des numéros de téléphone.</translation>
    </message>
    <message>
        <source>The whole office gets a new key. The recovery sheet of today and the passphrase of whoever is left out open it no more. What was copied before can still be read.</source>
        <translation>Tout le bureau reçoit une nouvelle clé. La feuille de secours d’aujourd’hui et la phrase de passe des personnes laissées de côté ne l’ouvrent plus. Ce qui a été copié auparavant peut encore être lu.</translation>
    </message>
    <message>
        <source>The words the office chooses from. Rename them as your office says them; records keep their meaning.</source>
        <translation>Les mots parmi lesquels le bureau choisit. Renommez-les comme votre bureau les dit&#xa0;; les fiches gardent leur sens.</translation>
    </message>
    <message>
        <source>The working record of a national R2P Focal Point&apos;s office. It works on this computer alone and sends nothing anywhere.</source>
        <translation>Le registre de travail du bureau d’un point focal national R2P. Il fonctionne sur cet ordinateur seul et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>The working record of your office</source>
        <translation>Le registre de travail de votre bureau</translation>
    </message>
    <message>
        <source>The {n} texts you are typing are kept, too.</source>
        <translation>Les {n} textes que vous êtes en train de taper sont conservés eux aussi.</translation>
    </message>
    <message>
        <source>Their passphrase opens the office no more. But until the key is renewed, whoever has seen the recovery sheet or kept a copy of the keys can still open it. When somebody leaves, renew the key.</source>
        <translation>Sa phrase de passe n’ouvre plus le bureau. Mais tant que la clé n’est pas renouvelée, quiconque a vu la feuille de secours ou gardé une copie des clés peut encore l’ouvrir. Lors d’un départ, renouvelez la clé.</translation>
    </message>
    <message>
        <source>Their passphrase opens the office no more. But whoever has seen the recovery sheet, or kept a copy of the office, can still read. To end that as well when somebody leaves, renew the key.</source>
        <translation type="vanished">Sa phrase de passe n’ouvre plus le bureau. Mais quiconque a vu la feuille de secours, ou gardé une copie du bureau, peut encore lire. Pour mettre fin à cela aussi lors d’un départ, renouvelez la clé.</translation>
    </message>
    <message>
        <source>Then give yourself a new passphrase under File, “Who can open this office”.</source>
        <translation>Donnez-vous ensuite une nouvelle phrase de passe dans le menu Fichier, «&#xa0;Qui peut ouvrir ce bureau&#xa0;».</translation>
    </message>
    <message>
        <source>Then press “{button}”: four characters of it are asked for.</source>
        <translation>Appuyez ensuite sur «&#xa0;{button}&#xa0;»&#xa0;: quatre de ses caractères sont demandés.</translation>
    </message>
    <message>
        <source>There are no backups in {folder}. Nothing was changed. Choose the second place of the office, its folder, or one backup.</source>
        <translation>Il n’y a pas de sauvegardes dans {folder}. Rien n’a été modifié. Choisissez le second emplacement du bureau, son dossier, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>There are several offices in {folder}. Which one?</source>
        <translation>Il y a plusieurs bureaux dans {folder}. Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>There are two names in the same language.</source>
        <translation>Il y a deux noms dans la même langue.</translation>
    </message>
    <message>
        <source>There is an office in this folder already. Open it, or choose another folder.</source>
        <translation>Il y a déjà un bureau dans ce dossier. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no backup at {folder}. Nothing was changed. Choose a folder out of `backups`.</source>
        <translation>Il n’y a pas de sauvegarde dans {folder}. Rien n’a été modifié. Choisissez un dossier dans `backups`.</translation>
    </message>
    <message>
        <source>There is no backup of {folder} yet that could be looked at while somebody else has it open. Nothing was changed. Ask for the office to be closed, or wait for its next backup.</source>
        <translation>Il n’y a pas encore de sauvegarde de {folder} à consulter tant qu’une autre personne l’a ouvert. Rien n’a été modifié. Demandez que le bureau soit fermé, ou attendez sa prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup under the new key in {folder} yet. Nothing was removed there. Make a backup first.</source>
        <translation>Il n’y a pas encore de sauvegarde sous la nouvelle clé dans {folder}. Rien n’y a été supprimé. Faites d’abord une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first; nothing was tried.</source>
        <translation>Il n’y a pas encore de sauvegarde. Faites-en d’abord une&#xa0;; rien n’a été essayé.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every 30 minutes of change and when the office is closed.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une toutes les 30 minutes en cas de modification, et à la fermeture du bureau.</translation>
    </message>
    <message>
        <source>There is no change number {number}.</source>
        <translation>Il n’y a pas de modification numéro {number}.</translation>
    </message>
    <message>
        <source>There is no change number {number}. Nothing was taken back.</source>
        <translation>Il n’y a pas de modification numéro {number}. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Nothing was changed. Start the program in a graphical session, or set QT_QPA_PLATFORM=offscreen; the commands (r2p-desktop --help) need no display.</source>
        <translation>Il n’y a pas d’écran pour afficher la fenêtre. Rien n’a été modifié. Démarrez le programme dans une session graphique, ou définissez QT_QPA_PLATFORM=offscreen&#xa0;; les commandes (r2p-desktop --help) n’ont pas besoin d’écran.</translation>
    </message>
    <message>
        <source>There is no earlier meeting of this row with people on its list.</source>
        <translation>Il n’y a pas de réunion antérieure de cette suite avec des personnes sur sa liste.</translation>
    </message>
    <message>
        <source>There is no file &apos;{name}&apos;. Nothing was imported. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;». Rien n’a été importé. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was changed. Connect its drive or choose another folder.</source>
        <translation>Il n’y a pas de dossier {folder}. Rien n’a été modifié. Branchez son disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no good backup of this office in its folder or in its second place.</source>
        <translation>Il n’y a pas de sauvegarde valable de ce bureau, ni dans son dossier ni dans son second emplacement.</translation>
    </message>
    <message>
        <source>There is no network meeting yet. A brief is made for one: make it under Meetings.</source>
        <translation>Il n’y a pas encore de réunion du réseau. Un dossier se fait pour l’une d’elles&#xa0;: créez-la sous Réunions.</translation>
    </message>
    <message>
        <source>There is no office in {folder}. Nothing was changed.</source>
        <translation>Il n’y a pas de bureau dans {folder}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no office in {folder}: office.db is missing. Nothing was changed. Choose the office&apos;s folder, or restore a backup.</source>
        <translation>Il n’y a pas de bureau dans {folder}&#xa0;: office.db manque. Rien n’a été modifié. Choisissez le dossier du bureau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no office.db in {folder} to set aside. Nothing was changed.</source>
        <translation>Il n’y a pas d’office.db à mettre de côté dans {folder}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no record {reference} in this office.</source>
        <translation>Il n’y a pas de fiche {reference} dans ce bureau.</translation>
    </message>
    <message>
        <source>There is no room on the disk for &apos;{name}&apos;. Nothing was written. Make room or choose another place.</source>
        <translation>Il n’y a pas de place sur le disque pour «&#xa0;{name}&#xa0;». Rien n’a été écrit. Faites de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no second place now.</source>
        <translation>Il n’y a plus de second emplacement.</translation>
    </message>
    <message>
        <source>There is no second place yet.</source>
        <translation>Il n’y a pas encore de second emplacement.</translation>
    </message>
    <message>
        <source>There is no such word to remove. Nothing was changed.</source>
        <translation>Il n’y a pas de tel mot à supprimer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such word. Nothing was changed.</source>
        <translation>Il n’y a pas de tel mot. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Il n’y a pas de fuseau horaire {zone}.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Nothing was made. Write it as in Africa/Nairobi, or UTC.</source>
        <translation>Il n’y a pas de fuseau horaire {zone}. Rien n’a été créé. Écrivez-le comme Africa/Nairobi, ou UTC.</translation>
    </message>
    <message>
        <source>There is nothing left of this change to take back.</source>
        <translation>Il ne reste rien à annuler de cette modification.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>These are not the characters of the sheet. Compare group and character, then type them again.</source>
        <translation>Ce ne sont pas les caractères de la feuille. Comparez groupe et caractère, puis tapez-les à nouveau.</translation>
    </message>
    <message>
        <source>These belong to you on this computer, not to the office.</source>
        <translation>Ces réglages sont les vôtres sur cet ordinateur&#xa0;; ils ne font pas partie du bureau.</translation>
    </message>
    <message>
        <source>They stand under each item of the agenda, on the tab Agenda. In the delegation&apos;s edition only.</source>
        <translation>Ils se trouvent sous chaque point de l’ordre du jour, dans l’onglet Ordre du jour. Dans l’édition de la délégation seulement.</translation>
    </message>
    <message>
        <source>They were being typed when the program ended. Open one to go on with it and save it.</source>
        <translation>Ils étaient en cours de saisie quand le programme s’est arrêté. Ouvrez-en un pour le poursuivre et l’enregistrer.</translation>
    </message>
    <message>
        <source>This backup was made by another version of the program (file version {found}) and cannot be looked into where it lies. Nothing was changed. Restore it into a new folder and open it there.</source>
        <translation>Cette sauvegarde a été faite par une autre version du programme (version de fichier {found}) et ne peut pas être consultée là où elle se trouve. Rien n’a été modifié. Restaurez-la dans un nouveau dossier et ouvrez-la là.</translation>
    </message>
    <message>
        <source>This backup was made with an earlier key of the office. Give a passphrase or the recovery code of that time.</source>
        <translation>Cette sauvegarde a été faite avec une clé antérieure du bureau. Donnez une phrase de passe ou le code de secours de cette époque.</translation>
    </message>
    <message>
        <source>This backup was made with another key of the office, or belongs to another office. Nothing was changed. Use a passphrase or the recovery code of the time of the backup.</source>
        <translation>Cette sauvegarde a été faite avec une autre clé du bureau, ou appartient à un autre bureau. Rien n’a été modifié. Utilisez une phrase de passe ou le code de secours de l’époque de la sauvegarde.</translation>
    </message>
    <message>
        <source>This can be changed at any time, and every colleague can have a passphrase of their own.</source>
        <translation>Cela peut être changé à tout moment, et chaque personne du service peut avoir sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>This change has already been taken back. Nothing was changed.</source>
        <translation>Cette modification a déjà été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This change holds values that were erased from the record. Nothing was taken back. Edit the records instead.</source>
        <translation>Cette modification contient des valeurs qui ont été effacées de la fiche. Rien n’a été annulé. Modifiez plutôt les fiches.</translation>
    </message>
    <message>
        <source>This change was made by an older version of the program and cannot be taken back as a whole. Nothing was taken back. Edit the records instead.</source>
        <translation>Cette modification a été faite par une version antérieure du programme et ne peut pas être annulée d’un bloc. Rien n’a été annulé. Modifiez plutôt les fiches.</translation>
    </message>
    <message>
        <source>This code opens the office when a passphrase is forgotten or the key file is lost; without it nobody can help you then. Print the sheet and lock it away from this computer.</source>
        <translation>Ce code ouvre le bureau quand une phrase de passe est oubliée ou que le fichier de clés est perdu&#xa0;; sans lui, personne ne peut alors vous aider. Imprimez la feuille et mettez-la sous clé, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>This code opens the office when its passphrases are forgotten, its key file is lost, or only a backup is left. It is the key itself.</source>
        <translation>Ce code ouvre le bureau quand ses phrases de passe sont oubliées, que son fichier de clés est perdu, ou qu’il n’en reste qu’une sauvegarde. Il est la clé même.</translation>
    </message>
    <message>
        <source>This code opens the office when the passphrase is forgotten or the key file is lost. Whoever holds it can read everything: keep it locked away from the computer. To use it, open the office and type it in the place of the passphrase.</source>
        <translation type="vanished">Ce code ouvre le bureau quand la phrase de passe est oubliée ou que le fichier de clés est perdu. Quiconque le détient peut tout lire&#xa0;: gardez-le sous clé, loin de l’ordinateur. Pour l’utiliser, ouvrez le bureau et tapez-le à la place de la phrase de passe.</translation>
    </message>
    <message>
        <source>This computer ({host})</source>
        <translation>Cet ordinateur ({host})</translation>
    </message>
    <message>
        <source>This computer does not remember the office for your account. Give the passphrase.</source>
        <translation>Cet ordinateur n’a pas mémorisé le bureau pour votre compte. Donnez la phrase de passe.</translation>
    </message>
    <message>
        <source>This computer has no place of its own for secrets, or it is locked. Nothing was changed. The passphrase opens the office as before.</source>
        <translation>Cet ordinateur n’a pas de coffre pour les secrets, ou celui-ci est verrouillé. Rien n’a été modifié. La phrase de passe ouvre le bureau comme auparavant.</translation>
    </message>
    <message>
        <source>This copy of the program carries SQLite {version}, which can lose data. Nothing was opened. Install the program again.</source>
        <translation>Cette copie du programme contient SQLite {version}, qui peut perdre des données. Rien n’a été ouvert. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>This drive can be pulled out. Close the office before you remove it, and keep backups elsewhere.</source>
        <translation>Ce disque est amovible. Fermez le bureau avant de le retirer, et gardez des sauvegardes ailleurs.</translation>
    </message>
    <message>
        <source>This drive cannot hold an open office safely (journal {answer} instead of {mode}). Nothing was changed. Choose a folder on this computer&apos;s own drive.</source>
        <translation>Ce disque ne peut pas contenir sans risque un bureau ouvert (journal {answer} au lieu de {mode}). Rien n’a été modifié. Choisissez un dossier sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>This folder is kept in step by {client}, which would damage an open office. Choose a folder on this computer; {client} is a good second place for backups.</source>
        <translation>Ce dossier est synchronisé par {client}, ce qui endommagerait un bureau ouvert. Choisissez un dossier sur cet ordinateur&#xa0;; {client} est un bon second emplacement pour les sauvegardes.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose an empty folder or a new name.</source>
        <translation>Ce dossier n’est pas vide. Choisissez un dossier vide ou un nouveau nom.</translation>
    </message>
    <message>
        <source>This folder lies inside the office in {folder}. Choose a folder outside it.</source>
        <translation>Ce dossier se trouve à l’intérieur du bureau dans {folder}. Choisissez un dossier en dehors.</translation>
    </message>
    <message>
        <source>This is a file, not a folder. Choose an empty folder or a new name.</source>
        <translation>Ceci est un fichier, non un dossier. Choisissez un dossier vide ou un nouveau nom.</translation>
    </message>
    <message>
        <source>This is a network drive: one person at a time can have the office open, and it works more slowly.</source>
        <translation>Ceci est un lecteur réseau&#xa0;: une seule personne à la fois peut y ouvrir le bureau, et il fonctionne plus lentement.</translation>
    </message>
    <message>
        <source>This is all that would be handed on: versions, settings, counts and the end of the log. No names, no words of your records. Nothing is sent; save it or copy it for whoever helps you.</source>
        <translation>Voici tout ce qui serait transmis&#xa0;: versions, réglages, nombres et fin du journal. Aucun nom, aucun mot de vos fiches. Rien n’est envoyé&#xa0;; enregistrez-le ou copiez-le pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>This is another action: import as new</source>
        <translation>C’est une autre action&#xa0;: l’importer comme nouvelle</translation>
    </message>
    <message>
        <source>This is no PDF that can be read. Nothing was printed.</source>
        <translation>Ce n’est pas un PDF lisible. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>This is no date. Type it like 12 March 2026 or 2026-03-12, or leave the field empty.</source>
        <translation>Ce n’est pas une date. Tapez par exemple 12 mars 2026 ou 2026-03-12, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This is no time of day. Type it like 14:30.</source>
        <translation>Ce n’est pas une heure. Tapez par exemple 14:30.</translation>
    </message>
    <message>
        <source>This is not a recovery code as printed: it is mistyped or incomplete. Nothing was opened or changed. Compare it with the paper, group by group.</source>
        <translation>Ce n’est pas un code de secours tel qu’imprimé&#xa0;: il est mal tapé ou incomplet. Rien n’a été ouvert ni modifié. Comparez-le au papier, groupe par groupe.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}. Nothing was changed. Let them type it again, or leave them out and give them a new one afterwards.</source>
        <translation>Ce n’est pas la phrase de passe de {name}. Rien n’a été modifié. Faites-la retaper par la personne, ou laissez celle-ci de côté et donnez-lui-en une nouvelle ensuite.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}. Type it again, or leave them out.</source>
        <translation>Ce n’est pas la phrase de passe de {name}. Retapez-la, ou laissez cette personne de côté.</translation>
    </message>
    <message>
        <source>This is one and the same contact. Nothing was changed. Choose two contacts.</source>
        <translation>C’est un seul et même contact. Rien n’a été modifié. Choisissez deux contacts.</translation>
    </message>
    <message>
        <source>This is quickly guessed. Several words that only you would put together are best.</source>
        <translation>Ceci se devine vite. Mieux vaut plusieurs mots que vous seul réuniriez.</translation>
    </message>
    <message>
        <source>This is somebody else: import as a new contact</source>
        <translation>C’est quelqu’un d’autre&#xa0;: l’importer comme nouveau contact</translation>
    </message>
    <message>
        <source>This is the backup of {when}. You can search, print and export; nothing can be changed here.</source>
        <translation>Ceci est la sauvegarde du {when}. Vous pouvez chercher, imprimer et exporter&#xa0;; rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>This is the last way to open the office. Nothing was changed. Add another passphrase first.</source>
        <translation>C’est le dernier moyen d’ouvrir le bureau. Rien n’a été modifié. Ajoutez d’abord une autre phrase de passe.</translation>
    </message>
    <message>
        <source>This is what could be read of the damaged office. You can search, print and export; nothing can be changed here.</source>
        <translation>Voici ce qui a pu être lu du bureau endommagé. Vous pouvez chercher, imprimer et exporter&#xa0;; rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>This item is no longer on the agenda of its meeting. Nothing was changed.</source>
        <translation>Ce point n’est plus à l’ordre du jour de sa réunion. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This list names records of the office and is not encrypted: delete it when it is no longer needed.</source>
        <translation>Cette liste nomme des fiches du bureau et n’est pas chiffrée&#xa0;: supprimez-la quand elle n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>This may be somebody who is on record already:</source>
        <translation>C’est peut-être quelqu’un de déjà enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>This name is too long or cannot be stored. Nothing was changed.</source>
        <translation>Ce nom est trop long ou ne peut pas être conservé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This office has no passphrase, so a lock would keep nobody out.</source>
        <translation>Ce bureau n’a pas de phrase de passe&#xa0;; un verrou n’écarterait personne.</translation>
    </message>
    <message>
        <source>This office has no passphrase: whoever gets at the second place can read it. Choose one only you can open, or protect the office first.</source>
        <translation>Ce bureau n’a pas de phrase de passe&#xa0;: quiconque accède au second emplacement peut le lire. Choisissez-en un que vous seul pouvez ouvrir, ou protégez d’abord le bureau.</translation>
    </message>
    <message>
        <source>This office is new. Begin where you like:</source>
        <translation>Ce bureau est neuf. Commencez où vous voulez&#xa0;:</translation>
    </message>
    <message>
        <source>This office is on this computer already, in {folder}. Restoring makes a second one beside it, and what is written in one is not in the other. To bring back an earlier state, open that office and choose Backups… in the File menu.</source>
        <translation>Ce bureau est déjà sur cet ordinateur, dans {folder}. La restauration en crée un second à côté, et ce qui est écrit dans l’un n’est pas dans l’autre. Pour revenir à un état antérieur, ouvrez ce bureau-là et choisissez Sauvegardes… dans le menu Fichier.</translation>
    </message>
    <message>
        <source>This office is open for reading: nothing can be changed here.</source>
        <translation>Ce bureau est ouvert en lecture&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>This office is protected by a passphrase. Nothing was opened. Give the passphrase.</source>
        <translation>Ce bureau est protégé par une phrase de passe. Rien n’a été ouvert. Donnez la phrase de passe.</translation>
    </message>
    <message>
        <source>This office was last opened by a newer version of the program (file version {found}). It was not changed. Install the newer version on this computer too.</source>
        <translation type="vanished">Ce bureau a été ouvert en dernier par une version plus récente du programme (version de fichier {found}). Il n’a pas été modifié. Installez la version plus récente sur cet ordinateur aussi.</translation>
    </message>
    <message>
        <source>This office was last opened by a newer version of the program: {theirs} (file version {found}). This is version {ours}. The office was not changed. Install the newer version on this computer too.</source>
        <translation>Ce bureau a été ouvert en dernier par une version plus récente du programme&#xa0;: {theirs} (version de fichier {found}). Celle-ci est la version {ours}. Le bureau n’a pas été modifié. Installez la version plus récente sur cet ordinateur aussi.</translation>
    </message>
    <message>
        <source>This office was made by an older version of the program and has to be brought up to date first. It was not changed. Open it once in the window.</source>
        <translation>Ce bureau a été créé par une version antérieure du programme et doit d’abord être mis à jour. Il n’a pas été modifié. Ouvrez-le une fois dans la fenêtre.</translation>
    </message>
    <message>
        <source>This office would have {count} ways to open it, more than the program reads again. Nothing was changed. Withdraw those that are no longer needed, then try again.</source>
        <translation>Ce bureau aurait {count} façons d’être ouvert, plus que le programme n’en relit. Rien n’a été modifié. Retirez celles qui ne servent plus, puis réessayez.</translation>
    </message>
    <message>
        <source>This part may be used freely.</source>
        <translation>Cette partie peut être utilisée librement.</translation>
    </message>
    <message>
        <source>This passphrase does not open the office. The sheet was not shown.</source>
        <translation>Cette phrase de passe n’ouvre pas le bureau. La feuille n’a pas été montrée.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the office. Try again.</source>
        <translation type="vanished">Cette phrase de passe ou ce code de récupération n’ouvre pas le bureau. Essayez à nouveau.</translation>
    </message>
    <message>
        <source>This place holds backups of an office, or an office: whoever takes it would have the key as well. Nothing was saved. Choose another place, best a stick that goes into the safe.</source>
        <translation>Cet endroit contient des sauvegardes d’un bureau, ou un bureau&#xa0;: quiconque l’emporte aurait aussi la clé. Rien n’a été enregistré. Choisissez un autre endroit, de préférence une clé USB qui va au coffre.</translation>
    </message>
    <message>
        <source>This place lies inside the office&apos;s folder: whoever takes the folder would have its key as well. Nothing was saved. Choose another place, best a stick that goes into the safe.</source>
        <translation>Cet emplacement se trouve dans le dossier du bureau&#xa0;: quiconque prend le dossier en aurait aussi la clé. Rien n’a été enregistré. Choisissez un autre emplacement, de préférence une clé USB qui ira au coffre.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>This record no longer exists. It may have been removed in another window; nothing changed.</source>
        <translation>Cette fiche n’existe plus. Elle a peut-être été retirée dans une autre fenêtre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere meanwhile. Both sides&apos; changes are in the form now; save again.</source>
        <translation>Cette fiche a été modifiée ailleurs entre-temps. Les modifications des deux côtés sont maintenant dans le formulaire&#xa0;; enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere since you opened it. Nothing of yours was saved over it. Compare the two and choose.</source>
        <translation>Cette fiche a été modifiée ailleurs depuis que vous l’avez ouverte. Rien de vous n’a été enregistré par-dessus. Comparez les deux et choisissez.</translation>
    </message>
    <message>
        <source>This record was removed elsewhere.</source>
        <translation>Cette fiche a été retirée ailleurs.</translation>
    </message>
    <message>
        <source>This record was saved elsewhere while you were editing it. Choose for each field what it shall say.</source>
        <translation>Cette fiche a été enregistrée ailleurs pendant que vous la modifiiez. Choisissez pour chaque champ ce qu’il doit dire.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another office, or to this one before its key was renewed. Nothing was opened or changed. Look for the newest code.</source>
        <translation>Ce code de secours appartient à un autre bureau, ou à celui-ci avant le renouvellement de sa clé. Rien n’a été ouvert ni modifié. Cherchez le code le plus récent.</translation>
    </message>
    <message>
        <source>This row could not be read.</source>
        <translation>Cette ligne n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This sheet replaces the earlier one from the day it was made. The earlier sheet still opens copies and backups made before: keep it with them, or destroy both.</source>
        <translation>Cette feuille remplace la précédente à compter du jour où elle a été établie. La précédente ouvre encore les copies et sauvegardes antérieures&#xa0;: gardez-la avec elles, ou détruisez l’une et les autres.</translation>
    </message>
    <message>
        <source>This status needs a reason.</source>
        <translation>Cet état demande un motif.</translation>
    </message>
    <message>
        <source>This text is longer than {length} characters.</source>
        <translation>Ce texte dépasse {length} caractères.</translation>
    </message>
    <message>
        <source>This text was kept by another version of the program and does not fit this form.</source>
        <translation>Ce texte a été conservé par une autre version du programme et ne correspond pas à ce formulaire.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list, such as Europe/Vienna.</source>
        <translation>Ce fuseau horaire n’est pas connu. Choisissez-en un dans la liste, par exemple Europe/Vienna.</translation>
    </message>
    <message>
        <source>This way to open the office is no longer there. Nothing was changed. Look at the list again.</source>
        <translation>Ce moyen d’ouvrir le bureau n’existe plus. Rien n’a été modifié. Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <source>Those of last time</source>
        <translation>Ceux de la dernière fois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Treaty body</source>
        <translation>Organe conventionnel</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Essayer une restauration</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying a restore of {when}…</source>
        <translation>Essai de restauration de la sauvegarde du {when}…</translation>
    </message>
    <message>
        <source>Trying the second place…</source>
        <translation>Essai du second emplacement…</translation>
    </message>
    <message>
        <source>Two records are one now: {name}</source>
        <translation>Deux fiches n’en font plus qu’une&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Two short pages: the name and folder, and who may open it.</source>
        <translation type="vanished">Deux courtes pages&#xa0;: le nom et le dossier, puis qui peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Two to four, one a line</source>
        <translation>De deux à quatre, un par ligne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type a whole number, or leave the field empty.</source>
        <translation>Tapez un nombre entier, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Type in the first person you work with.</source>
        <translation>Tapez la première personne avec qui vous travaillez.</translation>
    </message>
    <message>
        <source>Type part of a name, in any script. Accents and capitals do not matter.</source>
        <translation>Tapez une partie du nom, dans n’importe quelle écriture. Accents et majuscules n’importent pas.</translation>
    </message>
    <message>
        <source>Type part of a name, or choose a kind.</source>
        <translation>Tapez une partie d’un nom, ou choisissez un type.</translation>
    </message>
    <message>
        <source>Type the next item and press Enter</source>
        <translation>Tapez le point suivant et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Types of agenda item</source>
        <translation>Types de point de l’ordre du jour</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (États-Unis)</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Under which name are these columns to be kept for the next file?</source>
        <translation>Sous quel nom garder ces colonnes pour le prochain fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Undo does not bring them back. Only a backup made before still has them.</source>
        <translation>Annuler ne les ramène pas. Seule une sauvegarde antérieure les a encore.</translation>
    </message>
    <message>
        <source>Undo takes back the whole import in one step.</source>
        <translation>Annuler reprend tout l’import en une étape.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Unfold the sidebar</source>
        <translation>Déplier la barre latérale</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen périodique universel</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock the office and save it, then quit.</source>
        <translation>Déverrouillez le bureau, enregistrez le texte, puis quittez.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="vanished">Déverrouiller…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Use no second place</source>
        <translation>Ne pas utiliser de second emplacement</translation>
    </message>
    <message>
        <source>Use no second place any more?</source>
        <translation>Ne plus utiliser de second emplacement&#xa0;?</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Ne pas en utiliser</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verified: these are the bytes that were issued.</source>
        <translation>Vérifié&#xa0;: ce sont les octets qui ont été émis.</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>Version {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Vice-chair</source>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>We know</source>
        <translation>Nous le savons</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Ce qui peut être fait…</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Ce qui a pu être lu est récupéré</translation>
    </message>
    <message>
        <source>What counts as success at this meeting. Two lines at most on paper. In the delegation&apos;s edition only.</source>
        <translation>Ce qui compte comme un succès à cette réunion. Deux lignes au plus sur papier. Dans l’édition de la délégation seulement.</translation>
    </message>
    <message>
        <source>What counts as success; two lines in the brief</source>
        <translation>Ce qui compte comme un succès&#xa0;; deux lignes dans le dossier</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Ce qui diffère est marqué.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>What does &apos;{file}&apos; hold?</source>
        <translation>Que contient «&#xa0;{file}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What goes with them: {what}</source>
        <translation>Ce qui part avec elles&#xa0;: {what}</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>Ce qui se passe, et pourquoi</translation>
    </message>
    <message>
        <source>What is kept there is encrypted: without a passphrase or the recovery code nobody can read it.</source>
        <translation>Ce qui y est gardé est chiffré&#xa0;: sans une phrase de passe ou le code de secours, personne ne peut le lire.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is shown of the record</source>
        <translation>Ce qui est montré de la fiche</translation>
    </message>
    <message>
        <source>What is the person&apos;s name?</source>
        <translation>Quel est le nom de la personne&#xa0;?</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What opens the office?</source>
        <translation>Qu’est-ce qui ouvre le bureau&#xa0;?</translation>
    </message>
    <message>
        <source>What our people know and do not pass on. In the delegation&apos;s edition only.</source>
        <translation>Ce que les nôtres savent et ne transmettent pas. Dans l’édition de la délégation seulement.</translation>
    </message>
    <message>
        <source>What this program said about the row; it is not imported.</source>
        <translation>Ce que ce programme a dit de la ligne&#xa0;; ce n’est pas importé.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>What was changed otherwise since then stays. Taking back is a change of its own, which can be taken back in turn.</source>
        <translation>Ce qui a été modifié autrement depuis lors demeure. L’annulation est elle-même une modification, qui peut être annulée à son tour.</translation>
    </message>
    <message>
        <source>What was changed since would be lost.</source>
        <translation>Ce qui a été modifié depuis serait perdu.</translation>
    </message>
    <message>
        <source>What was copied to {place} stays there. New backups stay on this computer alone.</source>
        <translation>Ce qui a été copié à {place} y reste. Les nouvelles sauvegardes restent sur ce seul ordinateur.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What was removed from the bin for good does not come back by Undo. Nothing was changed. A backup made before still has it.</source>
        <translation>Ce qui a été retiré définitivement de la corbeille ne revient pas par Annuler. Rien n’a été modifié. Une sauvegarde antérieure l’a encore.</translation>
    </message>
    <message>
        <source>What was saved elsewhere</source>
        <translation>Ce qui a été enregistré ailleurs</translation>
    </message>
    <message>
        <source>What was saved is safe. Text that was being typed is offered where it belongs. The report below holds no words of your records; it helps whoever mends the program.</source>
        <translation>Ce qui a été enregistré est en sûreté. Le texte en cours de saisie est proposé à sa place. Le rapport ci-dessous ne contient aucun mot de vos fiches&#xa0;; il aide la personne qui répare le programme.</translation>
    </message>
    <message>
        <source>What was typed before the lock is not kept on the drive yet. Quit without it?</source>
        <translation>Le texte tapé avant le verrouillage n’est pas encore conservé sur le disque. Quitter sans lui&#xa0;?</translation>
    </message>
    <message>
        <source>What was written to {folder} reads back otherwise. Nothing was changed. Choose another second place.</source>
        <translation>Ce qui a été écrit dans {folder} se relit autrement. Rien n’a été modifié. Choisissez un autre second emplacement.</translation>
    </message>
    <message>
        <source>What was written under it goes with it. It comes back if you do not save.</source>
        <translation>Ce qui a été écrit dessous part avec lui. Cela revient si vous n’enregistrez pas.</translation>
    </message>
    <message>
        <source>What was written under it goes with it. Until you save, Discard brings it back.</source>
        <translation type="vanished">Ce qui a été écrit dessous part avec lui. Tant que vous n’enregistrez pas, Abandonner le rétablit.</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Ce que nous demandons</translation>
    </message>
    <message>
        <source>What we ask of others. In the delegation&apos;s edition only.</source>
        <translation>Ce que nous demandons aux autres. Dans l’édition de la délégation seulement.</translation>
    </message>
    <message>
        <source>What we did since the last network meeting</source>
        <translation>Ce que nous avons fait depuis la dernière réunion du réseau</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Ce que nous offrons</translation>
    </message>
    <message>
        <source>What we offer. In the delegation&apos;s edition only.</source>
        <translation>Ce que nous offrons. Dans l’édition de la délégation seulement.</translation>
    </message>
    <message>
        <source>What you are typing could not be kept: save it now, if you can.</source>
        <translation>Ce que vous tapez n’a pas pu être conservé&#xa0;: enregistrez-le maintenant, si possible.</translation>
    </message>
    <message>
        <source>What you type is not being kept in case of a crash.</source>
        <translation>Ce que vous tapez n’est pas conservé en cas de panne.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Ce que vous avez tapé</translation>
    </message>
    <message>
        <source>What you typed still cannot be kept. Unlock the office and save it, then quit.</source>
        <translation type="vanished">Ce que vous avez tapé ne peut toujours pas être conservé. Déverrouillez le bureau, enregistrez, puis quittez.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When and what</source>
        <translation type="vanished">Quand et quoi</translation>
    </message>
    <message>
        <source>When there is no date: before the summer</source>
        <translation>Quand il n’y a pas de date&#xa0;: avant l’été</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Où sont les sauvegardes&#xa0;?</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Où cela a été pris</translation>
    </message>
    <message>
        <source>Where shall the office stand?</source>
        <translation>Où le bureau doit-il se trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Là où elles diffèrent</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la conserver</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Which is the day? Choose:</source>
        <translation>Lequel est le jour&#xa0;? Choisissez&#xa0;:</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>Quelles fiches sont montrées</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <source>Who can open this office</source>
        <translation>Qui peut ouvrir ce bureau</translation>
    </message>
    <message>
        <source>Who can open this office…</source>
        <translation>Qui peut ouvrir ce bureau…</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Who goes. In the delegation&apos;s and the network&apos;s edition.</source>
        <translation>Qui s’y rend. Dans les éditions de la délégation et du réseau.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Qui est responsable</translation>
    </message>
    <message>
        <source>Who made the change</source>
        <translation>Qui a fait la modification</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>Who stays types the passphrase once more. Who is not here is left out; add them again afterwards.</source>
        <translation>Qui reste tape une fois encore sa phrase de passe. Qui n’est pas là est laissé de côté&#xa0;; ajoutez ces personnes à nouveau ensuite.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can read everything in the office.</source>
        <translation>Quiconque détient cette feuille peut lire tout ce que contient le bureau.</translation>
    </message>
    <message>
        <source>Whoever stays types the passphrase.</source>
        <translation>Qui reste tape sa phrase de passe.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Plan entier</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Whose passphrase is it? Give the name.</source>
        <translation>À qui est cette phrase de passe&#xa0;? Donnez le nom.</translation>
    </message>
    <message>
        <source>Whose pledge</source>
        <translation>Engagement de qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why on hold, carried forward or discontinued</source>
        <translation>Pourquoi en suspens, reporté ou interrompu</translation>
    </message>
    <message>
        <source>With the office</source>
        <translation>Avec le bureau</translation>
    </message>
    <message>
        <source>With this change the office began. It cannot be taken back; nothing was changed.</source>
        <translation>C’est avec cette modification que le bureau a commencé. Elle ne peut pas être annulée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>With&amp;out a passphrase</source>
        <translation>&amp;Sans phrase de passe</translation>
    </message>
    <message>
        <source>Withdraw only</source>
        <translation>Retirer seulement</translation>
    </message>
    <message>
        <source>Withdraw the passphrase of {name}?</source>
        <translation>Retirer la phrase de passe de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Withdrawing the passphrase…</source>
        <translation>Retrait de la phrase de passe…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Word of the office</source>
        <translation>Mot du bureau</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Mots de la liste</translation>
    </message>
    <message>
        <source>Words of the office…</source>
        <translation>Mots du bureau…</translation>
    </message>
    <message>
        <source>Work that was begun is being finished…</source>
        <translation>Un travail commencé est en cours d’achèvement…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Working &amp;language</source>
        <translation>Langue de &amp;travail</translation>
    </message>
    <message>
        <source>Working language</source>
        <translation>Langue de travail</translation>
    </message>
    <message>
        <source>Working out what would happen…</source>
        <translation>Calcul de ce qui se passerait…</translation>
    </message>
    <message>
        <source>Write first what was decided or what is to be done.</source>
        <translation>Écrivez d’abord ce qui a été décidé ou ce qui est à faire.</translation>
    </message>
    <message>
        <source>Write what was said. It is kept while you type.</source>
        <translation>Écrivez ce qui a été dit. C’est conservé pendant que vous tapez.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>a cell in row {row} holds more than {n} MB</source>
        <translation>une cellule de la ligne {row} contient plus de {n} Mo</translation>
    </message>
    <message>
        <source>a date, or words such as: before the summer</source>
        <translation>une date, ou des mots tels que&#xa0;: avant l’été</translation>
    </message>
    <message>
        <source>a line is longer than {n} million characters</source>
        <translation>une ligne dépasse {n} millions de caractères</translation>
    </message>
    <message>
        <source>a part of it is packed more than {n} to 1</source>
        <translation>une partie est comprimée à plus de {n} pour 1</translation>
    </message>
    <message>
        <source>action falls due</source>
        <translation>action arrive à échéance</translation>
    </message>
    <message>
        <source>action past its date</source>
        <translation>action a dépassé sa date</translation>
    </message>
    <message>
        <source>actions fall due</source>
        <translation>actions arrivent à échéance</translation>
    </message>
    <message>
        <source>actions past their date</source>
        <translation>actions ont dépassé leur date</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>toute date</translation>
    </message>
    <message>
        <source>as the office: {language}</source>
        <translation>comme le bureau&#xa0;: {language}</translation>
    </message>
    <message>
        <source>by when: a date, or words</source>
        <translation>pour quand&#xa0;: une date, ou des mots</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation>échéance dans {days} jours</translation>
    </message>
    <message>
        <source>due in {n} day</source>
        <translation>échéance dans {n} jour</translation>
    </message>
    <message>
        <source>due in {n} days</source>
        <translation>échéance dans {n} jours</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>échéance demain</translation>
    </message>
    <message>
        <source>e.g. 12 March 2026, today, +14</source>
        <translation>par ex. 12 mars 2026, aujourd’hui, +14</translation>
    </message>
    <message>
        <source>e.g. Office of the National Focal Point</source>
        <translation>par ex. Bureau du point focal national</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>dans les deux</translation>
    </message>
    <message>
        <source>in the office&apos;s own folder: {folder}</source>
        <translation>dans le dossier du bureau&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>in the second place: {folder}</source>
        <translation>dans le second emplacement&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>in {n} day</source>
        <translation>dans {n} jour</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>dans {n} jours</translation>
    </message>
    <message>
        <source>it has more than {n} filled cells</source>
        <translation>il a plus de {n} cellules remplies</translation>
    </message>
    <message>
        <source>it has more than {n} parts</source>
        <translation>il a plus de {n} parties</translation>
    </message>
    <message>
        <source>it has more than {n} rows</source>
        <translation>il a plus de {n} lignes</translation>
    </message>
    <message>
        <source>it holds more than {n} MB of text</source>
        <translation>il contient plus de {n} Mo de texte</translation>
    </message>
    <message>
        <source>keys.json in {folder} is damaged, and its twin too. Nothing was changed. Open the office with its recovery code, or restore a backup.</source>
        <translation>keys.json dans {folder} est endommagé, et son double aussi. Rien n’a été modifié. Ouvrez le bureau avec son code de secours, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>keys.json is lost or damaged, and its twin too: only the recovery code opens this office. Restore keys.json from a backup.</source>
        <translation type="vanished">keys.json est perdu ou endommagé, et son double aussi&#xa0;: seul le code de secours ouvre ce bureau. Restaurez keys.json depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>keys.json is lost or damaged, and its twin too: only the recovery code opens this office. Set a new passphrase in the File menu, under “Who can open this office”: the keys are written anew with it.</source>
        <translation>keys.json est perdu ou endommagé, et son double aussi&#xa0;: seul le code de secours ouvre ce bureau. Définissez une nouvelle phrase de passe dans le menu Fichier, sous «&#xa0;Qui peut ouvrir ce bureau&#xa0;»&#xa0;: les clés seront réécrites avec elle.</translation>
    </message>
    <message>
        <source>keys.json is missing in {folder}. Nothing was changed. Open the office with its recovery code, or restore a backup.</source>
        <translation>keys.json manque dans {folder}. Rien n’a été modifié. Ouvrez le bureau avec son code de secours, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>keys.json or its twin was lost or damaged and was written anew from the other.</source>
        <translation>keys.json ou son double était perdu ou endommagé et a été réécrit d’après l’autre.</translation>
    </message>
    <message>
        <source>last {n} month</source>
        <translation type="vanished">{n} dernier mois</translation>
    </message>
    <message>
        <source>min</source>
        <translation type="vanished">min</translation>
    </message>
    <message>
        <source>minutes written</source>
        <translation>procès-verbal rédigé</translation>
    </message>
    <message>
        <source>more than {n} quotation marks are never closed</source>
        <translation>plus de {n} guillemets ne sont jamais fermés</translation>
    </message>
    <message>
        <source>new: {kind}</source>
        <translation>nouveau&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>pas encore de responsable</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>aucune fiche</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not confirmed for {n} month or more</source>
        <translation>sans confirmation depuis {n} mois ou plus</translation>
    </message>
    <message>
        <source>not confirmed for {n} months or more</source>
        <translation>sans confirmation depuis {n} mois ou plus</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>office, home…</source>
        <translation>bureau, domicile…</translation>
    </message>
    <message>
        <source>office.db holds no office: it was cut off while being made, or belongs to another program. It was not changed. Restore the newest backup, or make the office anew in another folder.</source>
        <translation>office.db ne contient pas de bureau&#xa0;: il a été coupé pendant sa création, ou appartient à un autre programme. Il n’a pas été modifié. Restaurez la sauvegarde la plus récente, ou créez le bureau à nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <source>office.db is not the file that was last closed here: an older copy or a restored one lies in its place. Changes made after that copy are in the backups, if anywhere.</source>
        <translation>office.db n’est pas le fichier qui a été fermé ici en dernier&#xa0;: une copie plus ancienne ou restaurée est à sa place. Les modifications faites après cette copie sont, au mieux, dans les sauvegardes.</translation>
    </message>
    <message>
        <source>or an institution</source>
        <translation>ou une institution</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>ou déposez le fichier ici</translation>
    </message>
    <message>
        <source>overdue {count}</source>
        <translation>{count} en retard</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>removed for good</source>
        <translation>retirée définitivement</translation>
    </message>
    <message>
        <source>restored and equal</source>
        <translation>restaurée, identique</translation>
    </message>
    <message>
        <source>row {row} has more than {n} columns</source>
        <translation>la ligne {row} a plus de {n} colonnes</translation>
    </message>
    <message>
        <source>sheet &apos;{sheet}&apos; reaches column {column}, beyond {n} columns</source>
        <translation>la feuille «&#xa0;{sheet}&#xa0;» atteint la colonne {column}, au-delà de {n} colonnes</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>somebody who is no longer on file</source>
        <translation>quelqu’un qui n’est plus enregistré</translation>
    </message>
    <message>
        <source>taken over from {name}</source>
        <translation>repris de {name}</translation>
    </message>
    <message>
        <source>the file is larger than {n} MB</source>
        <translation>le fichier dépasse {n} Mo</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>unpacked it takes more than {n} MB</source>
        <translation>décompressé, il prend plus de {n} Mo</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>w</source>
        <translation>sem</translation>
    </message>
    <message>
        <source>went to another record</source>
        <translation>passé à une autre fiche</translation>
    </message>
    <message>
        <source>who: institution or person</source>
        <translation>qui&#xa0;: institution ou personne</translation>
    </message>
    <message>
        <source>written</source>
        <translation>rédigé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{changes}, more further down</source>
        <translation>{changes}, d’autres plus bas</translation>
    </message>
    <message>
        <source>{column} goes into</source>
        <translation>{column} va dans</translation>
    </message>
    <message>
        <source>{count} agenda items have no points to make.</source>
        <translation>{count} points de l’ordre du jour n’ont pas d’éléments d’intervention.</translation>
    </message>
    <message>
        <source>{count} characters cannot be drawn with the fonts shipped: {named}. Nothing was issued. Write them otherwise, or print a draft.</source>
        <translation>{count} caractères ne peuvent pas être dessinés avec les polices fournies&#xa0;: {named}. Rien n’a été émis. Écrivez-les autrement, ou imprimez un projet.</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} éléments</translation>
    </message>
    <message>
        <source>{count} people on file are this person as much as each other.</source>
        <translation>{count} personnes enregistrées correspondent autant l’une que l’autre à cette personne.</translation>
    </message>
    <message>
        <source>{count} records were changed since: {names}. Nothing was taken back. Take the later changes back first, or edit the records.</source>
        <translation>{count} fiches ont été modifiées depuis&#xa0;: {names}. Rien n’a été annulé. Annulez d’abord les modifications ultérieures, ou modifiez les fiches.</translation>
    </message>
    <message>
        <source>{count} texts were not saved. The latest: {name}, {moment}.</source>
        <translation>{count} textes n’ont pas été enregistrés. Le plus récent&#xa0;: {name}, {moment}.</translation>
    </message>
    <message>
        <source>{count} texts were not saved. The latest: {name}.</source>
        <translation type="vanished">{count} textes n’ont pas été enregistrés. Le dernier&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{count}, the newest of {when}</source>
        <translation>{count}, la plus récente du {when}</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>{days} jours de retard</translation>
    </message>
    <message>
        <source>{decision}: this line is a decision · {action}: an action · {next}: next item</source>
        <translation>{decision}&#xa0;: cette ligne est une décision · {action}&#xa0;: une action · {next}&#xa0;: point suivant</translation>
    </message>
    <message>
        <source>{edition}, {pages}. It gets the next number, and the PDF is kept unchanged with its date and checksum.</source>
        <translation>{edition}, {pages}. Il reçoit le prochain numéro, et le PDF est gardé inchangé avec sa date et son empreinte.</translation>
    </message>
    <message>
        <source>{field} has no such choice.</source>
        <translation>{field} n’a pas ce choix.</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored.</source>
        <translation>{field} contient un caractère qui ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>{field} is longer than {length} characters.</source>
        <translation>{field} dépasse {length} caractères.</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>{field} est nécessaire.</translation>
    </message>
    <message>
        <source>{field} is not from {least} to {most}.</source>
        <translation>{field} n’est pas compris entre {least} et {most}.</translation>
    </message>
    <message>
        <source>{field}: take &apos;{theirs}&apos; in place of &apos;{ours}&apos;</source>
        <translation>{field}&#xa0;: prendre «&#xa0;{theirs}&#xa0;» à la place de «&#xa0;{ours}&#xa0;»</translation>
    </message>
    <message>
        <source>{file} - rows in error.xlsx</source>
        <translation>{file} - lignes en erreur.xlsx</translation>
    </message>
    <message>
        <source>{file} could not be copied faithfully. The office stays where it was. Try again, or choose another drive.</source>
        <translation>{file} n’a pas pu être copié fidèlement. Le bureau reste où il était. Réessayez, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{file} could not be set aside faithfully. Nothing was restored. Try again, or choose a new folder to restore into.</source>
        <translation>{file} n’a pas pu être mis de côté fidèlement. Rien n’a été restauré. Réessayez, ou choisissez un nouveau dossier pour la restauration.</translation>
    </message>
    <message>
        <source>{file} does not exist or its drive is gone. Nothing was changed. Connect the drive or choose another folder.</source>
        <translation>{file} n’existe pas ou son disque est absent. Rien n’a été modifié. Branchez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} exists already. Nothing was made. Choose another recovery file.</source>
        <translation>{file} existe déjà. Rien n’a été créé. Choisissez un autre fichier pour le code de secours.</translation>
    </message>
    <message>
        <source>{file} is a file, not a folder. Choose another folder.</source>
        <translation>{file} est un fichier, non un dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was not written with this office&apos;s key. It was not changed. Restore the newest backup; keep the damaged file for a later repair.</source>
        <translation>{file} est endommagé, ou n’a pas été écrit avec la clé de ce bureau. Il n’a pas été modifié. Restaurez la sauvegarde la plus récente&#xa0;; gardez le fichier endommagé pour une réparation ultérieure.</translation>
    </message>
    <message>
        <source>{file} is empty or hardly begun: a copy or a full disk cut it off. It was not changed. Restore the newest backup.</source>
        <translation>{file} est vide ou à peine commencé&#xa0;: une copie ou un disque plein l’a coupé. Il n’a pas été modifié. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>{file} is empty: a copy or a full disk cut it off. It was not changed. Restore the newest backup.</source>
        <translation type="vanished">{file} est vide&#xa0;: une copie ou un disque plein l’a coupé. Il n’a pas été modifié. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>{file} is held by another program. Nothing was changed. Close that program, then try again.</source>
        <translation>{file} est tenu par un autre programme. Rien n’a été modifié. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is no file. Nothing was printed. Choose the name of a file.</source>
        <translation>{file} n’est pas un fichier. Rien n’a été imprimé. Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{file} is no longer there: its drive or folder is gone. The last change was not saved. Connect the drive, then open the office again.</source>
        <translation>{file} n’est plus là&#xa0;: son disque ou son dossier est absent. La dernière modification n’a pas été enregistrée. Branchez le disque, puis rouvrez le bureau.</translation>
    </message>
    <message>
        <source>{file}: {pages} pages, {reference}</source>
        <translation>{file}&#xa0;: {pages} pages, {reference}</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (absent pour l’instant)</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Choose another folder.</source>
        <translation>{folder} ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: it is read-only or belongs to someone else. Nothing was changed. Ask for the right to write there, or choose another folder.</source>
        <translation>{folder} ne peut pas être écrit&#xa0;: il est en lecture seule ou appartient à quelqu’un d’autre. Rien n’a été modifié. Demandez le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds backups of {count} offices. Nothing was restored. Choose the folder of one of them: {folders}</source>
        <translation>{folder} contient des sauvegardes de {count} bureaux. Rien n’a été restauré. Choisissez le dossier de l’un d’eux&#xa0;: {folders}</translation>
    </message>
    <message>
        <source>{folder} holds backups, but no office. Nothing was changed. Restore an office from them?</source>
        <translation>{folder} contient des sauvegardes, mais pas de bureau. Rien n’a été modifié. Restaurer un bureau à partir d’elles&#xa0;?</translation>
    </message>
    <message>
        <source>{folder} is a backup, not the office itself. Nothing was changed. Look inside, or make an office of it?</source>
        <translation>{folder} est une sauvegarde, non le bureau lui-même. Rien n’a été modifié. La consulter, ou en faire un bureau&#xa0;?</translation>
    </message>
    <message>
        <source>{folder} is kept in step by {client}, which would damage an open office. Nothing was changed. Choose a folder on this computer; {client} is a good second place for backups.</source>
        <translation>{folder} est synchronisé par {client}, ce qui endommagerait un bureau ouvert. Rien n’a été modifié. Choisissez un dossier sur cet ordinateur&#xa0;; {client} est un bon second emplacement pour les sauvegardes.</translation>
    </message>
    <message>
        <source>{folder} is kept in step by {client}, which would damage an open office. Nothing was changed. The office can be moved to this computer; its backups then go to {client} by themselves.</source>
        <translation>{folder} est synchronisé par {client}, ce qui endommagerait un bureau ouvert. Rien n’a été modifié. Le bureau peut être déplacé sur cet ordinateur&#xa0;; ses sauvegardes vont alors d’elles-mêmes à {client}.</translation>
    </message>
    <message>
        <source>{folder} is no backup: it has no manifest.json. Nothing was changed. Choose one of the dated folders that the program made.</source>
        <translation>{folder} n’est pas une sauvegarde&#xa0;: il n’a pas de manifest.json. Rien n’a été modifié. Choisissez l’un des dossiers datés que le programme a faits.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder. Nothing was changed. Choose an empty folder or a new name for the office.</source>
        <translation>{folder} n’est pas un dossier vide. Rien n’a été modifié. Choisissez un dossier vide ou un nouveau nom pour le bureau.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder. Nothing was restored. Choose a new or empty folder.</source>
        <translation>{folder} n’est pas un dossier vide. Rien n’a été restauré. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{folder} is not there. Nothing was changed. Connect its drive or choose another folder.</source>
        <translation>{folder} n’est pas là. Rien n’a été modifié. Branchez son disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} is not there. Nothing was changed. If it is on a drive that is not connected, connect it and try again.</source>
        <translation>{folder} n’est pas là. Rien n’a été modifié. S’il se trouve sur un disque débranché, branchez-le et réessayez.</translation>
    </message>
    <message>
        <source>{folder} is often kept in step by OneDrive or iCloud, today or after the next update; that would damage an open office. The folder proposed here is safer.</source>
        <translation>{folder} est souvent synchronisé par OneDrive ou iCloud, aujourd’hui ou après la prochaine mise à jour&#xa0;; cela endommagerait un bureau ouvert. Le dossier proposé ici est plus sûr.</translation>
    </message>
    <message>
        <source>{folder} is open in another program. Nothing was changed. Close it there, then try again.</source>
        <translation>{folder} est ouvert dans un autre programme. Rien n’a été modifié. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{folder} is open: {who} on {host}, since {since}. Nothing was changed. Close it there, then try again.</source>
        <translation>{folder} est ouvert&#xa0;: {who} sur {host}, depuis {since}. Rien n’a été modifié. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{folder} lies inside an office&apos;s own folder and would be lost with it. Nothing was changed. Choose a share, a stick or a synced folder.</source>
        <translation>{folder} se trouve dans le dossier même d’un bureau et serait perdu avec lui. Rien n’a été modifié. Choisissez un partage, une clé USB ou un dossier synchronisé.</translation>
    </message>
    <message>
        <source>{folder} was opened by {who} on the computer {host} at {since} and not closed there. Nothing was opened. Close it on that computer; if it is not running, take the office over.</source>
        <translation>{folder} a été ouvert par {who} sur l’ordinateur {host} à {since} et n’y a pas été fermé. Rien n’a été ouvert. Fermez-le sur cet ordinateur-là&#xa0;; s’il est arrêté, reprenez le bureau ici.</translation>
    </message>
    <message>
        <source>{kind} no. {number}</source>
        <translation>{kind} n° {number}</translation>
    </message>
    <message>
        <source>{kind}: more of them may be missing; how many cannot be known.</source>
        <translation>{kind}&#xa0;: il peut en manquer davantage&#xa0;; combien, on ne peut le savoir.</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (absent en ce moment)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>{name} and {other} would have the same passphrase. Nothing was changed. Let one of them choose another.</source>
        <translation>{name} et {other} auraient la même phrase de passe. Rien n’a été modifié. Que l’une des deux personnes en choisisse une autre.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} a quitté</translation>
    </message>
    <message>
        <source>{name} has moved</source>
        <translation>{name} a changé de poste</translation>
    </message>
    <message>
        <source>{name} is already on the list. Nothing was changed.</source>
        <translation>{name} est déjà dans la liste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is not among the people on file; the name is in the notes.</source>
        <translation>{name} n’est pas parmi les personnes enregistrées&#xa0;; le nom est dans les notes.</translation>
    </message>
    <message>
        <source>{name} is to be called:</source>
        <translation>{name} s’appellera&#xa0;:</translation>
    </message>
    <message>
        <source>{name} on {computer}</source>
        <translation>{name} sur {computer}</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name} reste</translation>
    </message>
    <message>
        <source>{name}, as it was on {when}. The backup stays as it is; the office becomes a folder of its own.</source>
        <translation>{name}, dans son état du {when}. La sauvegarde reste telle quelle&#xa0;; le bureau devient un dossier à part entière.</translation>
    </message>
    <message>
        <source>{number} is no number of a known numbering plan. It is kept as typed.</source>
        <translation>{number} ne correspond à aucun plan de numérotage connu. Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} action</translation>
    </message>
    <message>
        <source>{n} action gets this status.</source>
        <translation>{n} action reçoit cet état.</translation>
    </message>
    <message>
        <source>{n} action is done.</source>
        <translation>{n} action est faite.</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} actions</translation>
    </message>
    <message>
        <source>{n} actions are done.</source>
        <translation>{n} actions sont faites.</translation>
    </message>
    <message>
        <source>{n} actions get this status.</source>
        <translation>{n} actions reçoivent cet état.</translation>
    </message>
    <message>
        <source>{n} asked</source>
        <translation>{n} invités</translation>
    </message>
    <message>
        <source>{n} backup</source>
        <translation>{n} sauvegarde</translation>
    </message>
    <message>
        <source>{n} backup was copied to the second place.</source>
        <translation>{n} sauvegarde a été copiée au second emplacement.</translation>
    </message>
    <message>
        <source>{n} backup, verified when it was made.</source>
        <translation>{n} sauvegarde, vérifiée lors de sa création.</translation>
    </message>
    <message>
        <source>{n} backups</source>
        <translation>{n} sauvegardes</translation>
    </message>
    <message>
        <source>{n} backups were copied to the second place.</source>
        <translation>{n} sauvegardes ont été copiées au second emplacement.</translation>
    </message>
    <message>
        <source>{n} backups, each verified when it was made.</source>
        <translation>{n} sauvegardes, chacune vérifiée lors de sa création.</translation>
    </message>
    <message>
        <source>{n} change</source>
        <translation>{n} modification</translation>
    </message>
    <message>
        <source>{n} change made since would be lost.</source>
        <translation>{n} modification faite depuis serait perdue.</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} modifications</translation>
    </message>
    <message>
        <source>{n} changes made since would be lost.</source>
        <translation>{n} modifications faites depuis seraient perdues.</translation>
    </message>
    <message>
        <source>{n} character cannot be printed:</source>
        <translation>{n} caractère ne peut pas être imprimé&#xa0;:</translation>
    </message>
    <message>
        <source>{n} characters cannot be printed:</source>
        <translation>{n} caractères ne peuvent pas être imprimés&#xa0;:</translation>
    </message>
    <message>
        <source>{n} column</source>
        <translation>{n} colonne</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} colonnes</translation>
    </message>
    <message>
        <source>{n} contact is marked as verified today.</source>
        <translation>{n} contact est marqué comme vérifié aujourd’hui.</translation>
    </message>
    <message>
        <source>{n} contacts are marked as verified today.</source>
        <translation>{n} contacts sont marqués comme vérifiés aujourd’hui.</translation>
    </message>
    <message>
        <source>{n} day ago</source>
        <translation>il y a {n} jour</translation>
    </message>
    <message>
        <source>{n} day overdue</source>
        <translation>{n} jour de retard</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>il y a {n} jours</translation>
    </message>
    <message>
        <source>{n} days overdue</source>
        <translation>{n} jours de retard</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} décision</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} décisions</translation>
    </message>
    <message>
        <source>{n} delegation</source>
        <translation>{n} délégation</translation>
    </message>
    <message>
        <source>{n} delegations</source>
        <translation>{n} délégations</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} élément</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <source>{n} meeting</source>
        <translation>{n} réunion</translation>
    </message>
    <message>
        <source>{n} meeting, invited or present</source>
        <translation>{n} réunion, comme invité ou présent</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>{n} réunions</translation>
    </message>
    <message>
        <source>{n} meetings, invited or present</source>
        <translation>{n} réunions, comme invité ou présent</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} minute too long</source>
        <translation>{n} minute de trop</translation>
    </message>
    <message>
        <source>{n} minute without input</source>
        <translation>{n} minute sans saisie</translation>
    </message>
    <message>
        <source>{n} minutes too long</source>
        <translation>{n} minutes de trop</translation>
    </message>
    <message>
        <source>{n} minutes without input</source>
        <translation>{n} minutes sans saisie</translation>
    </message>
    <message>
        <source>{n} more are damaged or need another key.</source>
        <translation>{n} autres sont endommagées ou demandent une autre clé.</translation>
    </message>
    <message>
        <source>{n} more is damaged or needs another key.</source>
        <translation>{n} autre est endommagée ou demande une autre clé.</translation>
    </message>
    <message>
        <source>{n} new action</source>
        <translation>{n} nouvelle action</translation>
    </message>
    <message>
        <source>{n} new actions</source>
        <translation>{n} nouvelles actions</translation>
    </message>
    <message>
        <source>{n} new contact</source>
        <translation>{n} nouveau contact</translation>
    </message>
    <message>
        <source>{n} new contacts</source>
        <translation>{n} nouveaux contacts</translation>
    </message>
    <message>
        <source>{n} newer backup is damaged too and was passed over.</source>
        <translation>{n} sauvegarde plus récente, elle aussi endommagée, a été écartée.</translation>
    </message>
    <message>
        <source>{n} newer backups are damaged too and were passed over.</source>
        <translation>{n} sauvegardes plus récentes, elles aussi endommagées, ont été écartées.</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>{n} other record loses its link to them.</source>
        <translation>{n} autre fiche perd son lien vers elles.</translation>
    </message>
    <message>
        <source>{n} other records lose their link to them.</source>
        <translation>{n} autres fiches perdent leur lien vers elles.</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} page</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>{n} paper</source>
        <translation>{n} document</translation>
    </message>
    <message>
        <source>{n} papers</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} personne</translation>
    </message>
    <message>
        <source>{n} plan item</source>
        <translation>{n} élément du plan</translation>
    </message>
    <message>
        <source>{n} plan items</source>
        <translation>{n} éléments du plan</translation>
    </message>
    <message>
        <source>{n} probable duplicate was left out</source>
        <translation>{n} doublon probable a été laissé de côté</translation>
    </message>
    <message>
        <source>{n} probable duplicates were left out</source>
        <translation>{n} doublons probables ont été laissés de côté</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} fiche</translation>
    </message>
    <message>
        <source>{n} record deleted.</source>
        <translation>{n} fiche supprimée.</translation>
    </message>
    <message>
        <source>{n} record in the bin</source>
        <translation>{n} fiche dans la corbeille</translation>
    </message>
    <message>
        <source>{n} record is chosen.</source>
        <translation>{n} fiche est choisie.</translation>
    </message>
    <message>
        <source>{n} record moved to the bin.</source>
        <translation>{n} fiche mise à la corbeille.</translation>
    </message>
    <message>
        <source>{n} record put back.</source>
        <translation>{n} fiche remise.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fiches</translation>
    </message>
    <message>
        <source>{n} records are chosen.</source>
        <translation>{n} fiches sont choisies.</translation>
    </message>
    <message>
        <source>{n} records deleted.</source>
        <translation>{n} fiches supprimées.</translation>
    </message>
    <message>
        <source>{n} records in the bin</source>
        <translation>{n} fiches dans la corbeille</translation>
    </message>
    <message>
        <source>{n} records moved to the bin.</source>
        <translation>{n} fiches mises à la corbeille.</translation>
    </message>
    <message>
        <source>{n} records put back.</source>
        <translation>{n} fiches remises.</translation>
    </message>
    <message>
        <source>{n} result</source>
        <translation>{n} résultat</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} résultats</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <source>{n} row below the headings</source>
        <translation>{n} ligne sous les en-têtes</translation>
    </message>
    <message>
        <source>{n} row completed a record</source>
        <translation>{n} ligne a complété une fiche</translation>
    </message>
    <message>
        <source>{n} row in error stayed out</source>
        <translation>{n} ligne en erreur est restée dehors</translation>
    </message>
    <message>
        <source>{n} row read</source>
        <translation>{n} ligne lue</translation>
    </message>
    <message>
        <source>{n} row said nothing new</source>
        <translation>{n} ligne ne disait rien de nouveau</translation>
    </message>
    <message>
        <source>{n} row saved in</source>
        <translation>{n} ligne enregistrée dans</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>{n} rows below the headings</source>
        <translation>{n} lignes sous les en-têtes</translation>
    </message>
    <message>
        <source>{n} rows completed records</source>
        <translation>{n} lignes ont complété des fiches</translation>
    </message>
    <message>
        <source>{n} rows have a quotation mark that is never closed; it was read as a letter.</source>
        <translation>{n} lignes ont un guillemet jamais fermé&#xa0;; il a été lu comme une lettre.</translation>
    </message>
    <message>
        <source>{n} rows in error stayed out</source>
        <translation>{n} lignes en erreur sont restées dehors</translation>
    </message>
    <message>
        <source>{n} rows read</source>
        <translation>{n} lignes lues</translation>
    </message>
    <message>
        <source>{n} rows said nothing new</source>
        <translation>{n} lignes ne disaient rien de nouveau</translation>
    </message>
    <message>
        <source>{n} rows saved in</source>
        <translation>{n} lignes enregistrées dans</translation>
    </message>
    <message>
        <source>{n} seat on a body</source>
        <translation>{n} siège dans un organe</translation>
    </message>
    <message>
        <source>{n} seats on bodies</source>
        <translation>{n} sièges dans des organes</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>sélection&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} stored file</source>
        <translation>{n} fichier conservé</translation>
    </message>
    <message>
        <source>{n} stored files</source>
        <translation>{n} fichiers conservés</translation>
    </message>
    <message>
        <source>{n} value differs from the record</source>
        <translation>{n} valeur diffère de la fiche</translation>
    </message>
    <message>
        <source>{n} values differ from the record</source>
        <translation>{n} valeurs diffèrent de la fiche</translation>
    </message>
    <message>
        <source>{pages} sent to {printer}.</source>
        <translation>{pages} envoyées à {printer}.</translation>
    </message>
    <message>
        <source>{place} is no place of the pattern; there are {places}.</source>
        <translation>{place} n’est pas une place du modèle&#xa0;; il y a {places}.</translation>
    </message>
    <message>
        <source>{planned} minutes planned</source>
        <translation>{planned} minutes prévues</translation>
    </message>
    <message>
        <source>{planned} of {slot} minutes planned</source>
        <translation>{planned} minutes prévues sur {slot}</translation>
    </message>
    <message>
        <source>{record} could not stand without what is missing and was left out.</source>
        <translation>{record} ne pouvait subsister sans ce qui manque et a été laissé de côté.</translation>
    </message>
    <message>
        <source>{record} is missing.</source>
        <translation>{record} manque.</translation>
    </message>
    <message>
        <source>{record} was linked to a missing record; the link is empty now.</source>
        <translation>{record} était lié à une fiche manquante&#xa0;; le lien est maintenant vide.</translation>
    </message>
    <message>
        <source>{record} was put together from its history, which is not whole: compare it with what you know.</source>
        <translation>{record} a été reconstitué à partir de son historique, qui n’est pas complet&#xa0;: comparez avec ce que vous savez.</translation>
    </message>
    <message>
        <source>{reference} is in the bin.</source>
        <translation>{reference} est dans la corbeille.</translation>
    </message>
    <message>
        <source>{reference} is issued.</source>
        <translation>{reference} est émis.</translation>
    </message>
    <message>
        <source>{rows} written to {name}.</source>
        <translation>{rows} écrites dans {name}.</translation>
    </message>
    <message>
        <source>{sentence} (Say {option} for that.)</source>
        <translation>{sentence} (Indiquez {option} pour cela.)</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>{start}: {new} new, {updated} updated, {unchanged} unchanged, {duplicates} probable duplicates left out, {errors} in error.</source>
        <translation>{start}&#xa0;: {new} nouveaux, {updated} mis à jour, {unchanged} inchangés, {duplicates} doublons probables laissés de côté, {errors} en erreur.</translation>
    </message>
    <message>
        <source>{who} on {computer} has the office open since {since}. This is its backup of {when}: you can search, print and export; nothing can be changed here.</source>
        <translation>{who} sur {computer} tient le bureau ouvert depuis {since}. Ceci est sa sauvegarde du {when}&#xa0;: vous pouvez chercher, imprimer et exporter&#xa0;; rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Choose one from the list.</source>
        <translation>{zone} n’est pas un fuseau horaire. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“{name}” cannot come back without “{other}”, which is no longer in the office. Nothing was changed. Take “{other}” out of the backup first.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas revenir sans «&#xa0;{other}&#xa0;», qui n’est plus dans le bureau. Rien n’a été modifié. Reprenez d’abord «&#xa0;{other}&#xa0;» de la sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Nothing was changed. Put it back from the bin first.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans la corbeille. Rien n’a été modifié. Ressortez d’abord la fiche de la corbeille.</translation>
    </message>
    <message>
        <source>“{name}” was changed since the two were compared. Nothing was merged. Look at both again.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié depuis la comparaison. Rien n’a été fusionné. Revoyez les deux.</translation>
    </message>
    <message>
        <source>“{name}” was changed since. Nothing was taken back. Take the later change back first, or edit the record.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié depuis. Rien n’a été annulé. Annulez d’abord la modification ultérieure, ou modifiez la fiche.</translation>
    </message>
    <message>
        <source>“{name}” was removed for good since. Nothing was taken back. Only a backup still has it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été retirée définitivement depuis. Rien n’a été annulé. Seule une sauvegarde l’a encore.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… et {count} de plus.</translation>
    </message>
</context>
</TS>
